using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>An interview without labels: a paragraph that asks, and under it the answer, in the first person.</summary>
public sealed class Interview
{
    private const int LongestQuestion = 400;
    private const int FewestQuestions = 2;
    private const int MostParagraphsNamingThem = 2;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _paragraphs;
    private readonly string _surname;

    /// <param name="paragraphs">Those of the whole document.</param>
    /// <param name="interviewee">The name of the only person whom the title names.</param>
    public Interview(string text, IReadOnlyList<TextSpan> paragraphs, string interviewee)
    {
        (_text, _paragraphs) = (text, paragraphs);
        _surname = NameFolder.Words(interviewee) is [.., var last] ? last : "";
    }

    /// <summary>From the first question on, in order; empty where the document is no interview with them.</summary>
    /// <remarks>
    /// A prompt need not end in a question mark, and a scene may be told between two answers: but for the paragraph right under a
    /// question, or under a prompt, only what is in the first person and addresses nobody is an answer.
    /// </remarks>
    public IReadOnlyList<InterviewParagraph> Read(string title)
    {
        var first = _paragraphs.Index().FirstOrDefault(at => IsQuestion(at.Item), (Index: -1, Item: default)).Index;
        if (first < 0 || !(IsForm(title, new TextSpan(0, title.Length)) || _paragraphs.Take(first).Any(Introduces)))
        {
            return [];
        }
        var read = new List<InterviewParagraph>();
        var (questions, opened, inFirstPerson, naming) = (0, 0, 0, 0);
        var (isUnderQuestion, isUnderPrompt) = (false, false);
        foreach (var paragraph in _paragraphs.Skip(first))
        {
            var isQuestion = IsQuestion(paragraph);
            var words = PersonWords.Read(_text, paragraph);
            var (speaks, addresses) = (words.Exists(PersonWords.IsFirst), words.Exists(PersonWords.IsSecond));
            var answer = isQuestion ? null : WithoutLabel(paragraph, words, speaks);
            if (isQuestion)
            {
                questions++;
            }
            else if (answer is null)
            {
                naming++;
            }
            if (isUnderQuestion && answer is not null)
            {
                opened++;
                inFirstPerson += speaks ? 1 : 0;
            }
            var isAnswer = answer is not null && (isUnderQuestion || (speaks && (isUnderPrompt || !addresses)));
            read.Add(new InterviewParagraph(answer ?? paragraph, isAnswer));
            (isUnderQuestion, isUnderPrompt) = (isQuestion, !isQuestion && addresses && !speaks);
        }
        return questions >= FewestQuestions && inFirstPerson * 2 >= opened && naming <= MostParagraphsNamingThem
            ? read
            : [];
    }

    private bool IsQuestion(TextSpan paragraph) =>
        paragraph.Length <= LongestQuestion
        && (_text[paragraph.End - 1] is '?' || IsBold(paragraph))
        && !QuotationMark.IsDouble(_text[paragraph.Start]);

    // "**Some say that you were lucky.**" asks as well; "**The early years**" is a heading.
    private bool IsBold(TextSpan paragraph) =>
        paragraph.In(_text) is ['*', '*', .., '.' or '?' or '!' or '…', '*', '*'];

    // "Ferreck laughed.", "She looks out at the harbour." tell of them; "Ferreck: I did." is theirs.
    private TextSpan? WithoutLabel(TextSpan paragraph, List<Token> words, bool speaks)
    {
        if (QuotationMark.IsDouble(_text[paragraph.Start]))
        {
            return null;
        }
        if ((TurnLabel.ReadInline(_text, paragraph) ?? TurnLabel.ReadShort(_text, paragraph)) is { } labelled)
        {
            return NameFolder.Words(labelled.Label.Of(_text)) is [.., var last] && last == _surname
                ? labelled.Words
                : null;
        }
        return words.Exists(word => word.Folded == _surname) || (!speaks && words[0].Folded is "he" or "she")
            ? null
            : paragraph;
    }

    private bool Introduces(TextSpan paragraph) => IsForm(_text, paragraph);

    private static bool IsForm(string text, TextSpan span)
    {
        var words = PersonWords.Read(text, span);
        return span.In(text).Contains("Q&A", StringComparison.OrdinalIgnoreCase)
            || words.Exists(word => word.Folded is "interview" or "interviewed" or "conversation")
            || words.Zip(words.Skip(1), (left, right) => (left.Folded, right.Folded)).Any(IsFormOfTwoWords);
    }

    // "Five questions for", "answered our questions", "spoke to".
    private static bool IsFormOfTwoWords((string Left, string Right) words) =>
        words
            is
                ("questions", "for" or "to" or "with")
                or
                ("our" or "my", "questions")
                or
                ("spoke" or "talked" or "speaks" or "talks", "to" or "with");
}
