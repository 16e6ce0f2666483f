using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>What in a document speaks against its being somebody's own words: others quoted, the author told about, a dateline, an interviewer.</summary>
public sealed class Reportage
{
    private const int ShortestProse = 40;
    private const int LongestLabel = 60;
    private const int LongestQuestion = 250;
    private const int FewestQuestions = 2;

    private readonly string _text;
    private readonly IReadOnlyList<TextSpan> _paragraphs;
    private readonly ArticleReading _reading;
    private readonly HashSet<int> _firstPerson = [];
    private readonly HashSet<int> _reporting = [];

    public Reportage(ArticleReading reading, IReadOnlyList<TextSpan> paragraphs)
    {
        (_reading, _text, _paragraphs) = (reading, reading.Text, paragraphs);
        foreach (var frame in _reading.Frames)
        {
            if (
                frame.Pieces.Any(0, frame.Pieces.Count, piece => !piece.IsQuotation && PersonWords.IsFirst(piece.Token))
            )
            {
                _firstPerson.Add(frame.Paragraph);
            }
            if (frame.Quotations.Any(IsSentence) && _reading.Cues[frame.Index].Any(IsOfAnother))
            {
                _reporting.Add(frame.Paragraph);
            }
        }
        _reporting.ExceptWith(_firstPerson);
    }

    public bool HasFirstPerson => _firstPerson.Count > 0;

    /// <summary>The document tells what the author said, or rather what others said.</summary>
    public bool Contradicts(NamedSpeaker author) =>
        _reporting.Count > _firstPerson.Count || HasDateline() || HasInterviewer() || TellsOf(author);

    /// <summary>The paragraph quotes somebody else and nothing of it is in the first person.</summary>
    public bool Reports(int paragraph) => _reporting.Contains(paragraph);

    // A word or two in marks ("ironclad") do not make a report.
    private bool IsSentence(int quotation) =>
        QuotationShape.Of(_text, _reading.Quotations[quotation].Span).StartsLikeSentence;

    private static bool IsOfAnother(Cue cue) =>
        cue.Shape is not CueShape.Label
        && !(cue.Subject.Kind is MentionKind.Pronoun && cue.Subject.Text is "I" or "we" or "We" or "you" or "You");

    private bool HasDateline() => _reading.Frames.Any(frame => Dateline.End(frame) > 0);

    // "The Harbour Post: Do you regret it?", and questions that stand alone.
    private bool HasInterviewer() =>
        _paragraphs.Any(IsInterviewersLine)
        || _paragraphs.Count(paragraph =>
            paragraph.Length < LongestQuestion
            && _text[paragraph.End - 1] is '?'
            && PersonWords.Read(_text, paragraph).Exists(PersonWords.IsSecond)
        ) >= FewestQuestions;

    private bool IsInterviewersLine(TextSpan paragraph)
    {
        var colon = _text.IndexOf(':', paragraph.Start, Math.Min(paragraph.Length, LongestLabel));
        if (colon < 0 || colon == paragraph.End - 1)
        {
            return false;
        }
        var label = _text[paragraph.Start..colon];
        return TurnLabel.IsNobody(label)
            || (
                _text[paragraph.End - 1] is '?'
                && label.Split(' ').All(word => word.Length > 0 && char.IsUpper(word[0]))
            );
    }

    // "Mara Ellery sat down with us", "the minister said": the author is not the one who tells it.
    private bool TellsOf(NamedSpeaker author)
    {
        var surname = NameFolder.Words(author.Name) is [.., var last] ? last : null;
        var office = NameFolder.Words(author.Office ?? "");
        return _reading
            .Frames.Where(frame => !_firstPerson.Contains(frame.Paragraph) && IsProse(_paragraphs[frame.Paragraph]))
            .Any(frame =>
                _reading.Mentions[frame.Index].Any(mention => mention.First == 0 && IsNamed(mention, surname))
                || _reading
                    .Cues[frame.Index]
                    .Any(cue => cue.IsStrong && (IsNamed(cue.Subject, surname) || IsOfficeholder(cue.Subject, office)))
            );
    }

    // "Captain Mara Ellery, the tug Constance, Norburg" below a letter tells nothing.
    private bool IsProse(TextSpan paragraph) =>
        paragraph.Length >= ShortestProse && !char.IsLetterOrDigit(_text[paragraph.End - 1]);

    private static bool IsNamed(FoundMention mention, string? surname) =>
        mention.Kind is MentionKind.Name && NameFolder.Words(mention.Name) is [.., var last] && last == surname;

    private static bool IsOfficeholder(FoundMention mention, IReadOnlyList<string> office) =>
        mention.Kind is MentionKind.Description
        && NameFolder.Words(mention.Text) is ["the", _, ..] words
        && words.Skip(1).All(office.Contains);
}
