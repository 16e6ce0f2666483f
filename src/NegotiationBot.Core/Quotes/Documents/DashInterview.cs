using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>An interview with a dash before each question and each answer, by turns.</summary>
internal static class DashInterview
{
    private const int FewestDashes = 4;
    private const int LatestFirst = 12;

    /// <summary>From the first dash to the last, in order; empty where it is not clear which ask and which answer.</summary>
    /// <remarks>What has no dash goes on with an answer or tells of the scene: nobody’s.</remarks>
    public static IReadOnlyList<InterviewParagraph> Read(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var dashed = paragraphs.Index().Where(at => HasDash(text, at.Item)).Select(at => at.Index).ToList();
        if (dashed.Count < FewestDashes || dashed[0] > LatestFirst)
        {
            return [];
        }
        var asks = dashed.ConvertAll(at => text[paragraphs[at].End - 1] is '?');
        var answers = Answers(asks);
        if (
            answers.Count == 0
            || !AreSpoken(text, [.. answers.Select(at => paragraphs[dashed[at]])], paragraphs, dashed)
        )
        {
            return [];
        }
        var answered = answers.Select(at => dashed[at]).ToHashSet();
        return
        [
            .. paragraphs
                .Index()
                .Take(dashed[^1] + 1)
                .Skip(dashed[0])
                .Select(at => new InterviewParagraph(WithoutDash(text, at.Item), answered.Contains(at.Index))),
        ];
    }

    // Every other one asks. A prompt without a question mark is one where the questions before and after it have theirs.
    private static List<int> Answers(List<bool> asks)
    {
        var answers = new List<int>();
        var (questions, marked) = (0, 0);
        for (var i = 0; i < asks.Count; i += 2)
        {
            questions++;
            marked += asks[i] ? 1 : 0;
            var hasAnswer = i + 1 < asks.Count;
            if (hasAnswer && asks[i + 1] && (i + 2 >= asks.Count || !asks[i + 2]))
            {
                return [];
            }
            var isClear = asks[i] || (i >= 2 && asks[i - 2] && i + 2 < asks.Count && asks[i + 2]);
            if (hasAnswer && isClear && !asks[i + 1])
            {
                answers.Add(i + 1);
            }
        }
        return asks[0] && marked * 3 >= questions * 2 ? answers : [];
    }

    // Somebody is asked as "you" and answers as "I"; talk that a story tells goes on without it, or has "he said".
    private static bool AreSpoken(
        string text,
        List<TextSpan> answers,
        IReadOnlyList<TextSpan> paragraphs,
        List<int> dashed
    ) =>
        answers.Count(answer => PersonWords.Read(text, answer).Exists(PersonWords.IsFirst)) * 2 >= answers.Count
        && dashed
            .Where((_, at) => at % 2 == 0)
            .Any(at => PersonWords.Read(text, paragraphs[at]).Exists(PersonWords.IsSecond));

    /// <summary>The dash begins the paragraph, or was left out of it as the mark of a list.</summary>
    private static bool HasDash(string text, TextSpan paragraph)
    {
        if (text[paragraph.Start] is '–' or '—')
        {
            return true;
        }
        var before = paragraph.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\u00A0' or '\t')
        {
            before--;
        }
        return before >= 0 && text[before] is '–' or '—' && (before == 0 || text[before - 1] is '\n' or ' ' or '\r');
    }

    private static TextSpan WithoutDash(string text, TextSpan paragraph)
    {
        var start = paragraph.Start;
        while (start < paragraph.End - 1 && (text[start] is '–' or '—' || char.IsWhiteSpace(text[start])))
        {
            start++;
        }
        return new TextSpan(start, paragraph.End);
    }
}
