using System.Buffers;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>A document whose paragraphs stand under labels.</summary>
public static class Transcript
{
    private const int FirstLabelWithin = 12;
    private const int LatestOpening = 6;
    private const double FewestLabels = 0.15;

    // Of what is said under times at least every fourth has an "I" or a "you".
    private const int LeastSpoken = 4;

    private static readonly SearchValues<string> EditorsNotes = SearchValues.Create(
        ["Editor’s note", "Editor's note"],
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>The turns, in order, the words before the first label left out; empty where the document is no transcript.</summary>
    /// <param name="title">What kind of document it is; labels few and far between make a transcript only of an occasion on which people speak.</param>
    /// <param name="isTitled">The label is that of somebody whom the title or the byline names.</param>
    /// <param name="isIntroduced">The label is the first name of somebody whom the document names in full before an offset.</param>
    /// <remarks>One label alone stands over a whole speech only if the title names its speaker; else over its own paragraph.</remarks>
    public static IReadOnlyList<LabelledParagraph> Read(
        string title,
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        Predicate<string> isTitled,
        Func<string, int, bool> isIntroduced
    )
    {
        var placed = new PlacedLabels(text, paragraphs);
        var first = FirstLabelled(title, text, paragraphs, placed, isIntroduced);
        if (first < 0)
        {
            return [];
        }
        if (!IsRecording(text, paragraphs.Skip(first).Where(paragraph => !placed.IsLine(paragraph))))
        {
            return [];
        }
        var opening = paragraphs[first].Start;
        var reader = new TurnReader(text, paragraphs, placed, label => isIntroduced(label, opening));
        foreach (var paragraph in paragraphs.Skip(first))
        {
            if (placed.IsLine(paragraph) || !IsFurniture(text, paragraph))
            {
                reader.Read(paragraph);
            }
        }
        var (turns, labels) = (reader.Turns, reader.Labels);
        // "Ellery: 1,769." is a line of a table.
        labels -= turns.RemoveAll(turn => turn.IsOwn && !turn.Words.Of(text).Any(char.IsLetter));
        var isOccasion = first <= LatestOpening && StatementTitle.NamesOccasion(title);
        if (labels > 1)
        {
            return isOccasion || labels >= FewestLabels * (paragraphs.Count - first) ? turns : [];
        }
        return !isOccasion || labels == 0 ? []
            : isTitled(turns[0].Label.Of(text)) ? turns
            : turns[..1];
    }

    /// <summary>Stage directions, times and signs that end a document.</summary>
    public static bool IsFurniture(string text, TextSpan paragraph)
    {
        var words = text.AsSpan(LabelPlace.Start(text, paragraph)..paragraph.End);
        return words.IsEmpty
            || Presiding.IsLine(text, paragraph)
            || (words[0] is '(' or '[' && words[^1] is ')' or ']')
            || words.StartsWith("###", StringComparison.Ordinal)
            || words.ContainsAny(EditorsNotes)
            || (words.StartsWith("END", StringComparison.Ordinal) && words.Length < 20)
            || (
                words.Length < 24 && char.IsDigit(words[0]) && words.Contains(".M.", StringComparison.OrdinalIgnoreCase)
            );
    }

    // "[12:31] Ellery: no deal yet" over "[12:08] Arvik: …" is a live blog, the last first; "[00:04] Ellery: why ferries matter" a list of parts.
    private static bool IsRecording(string text, IEnumerable<TextSpan> paragraphs)
    {
        var (last, timed, sentences, spoken) = (-1, 0, 0, 0);
        foreach (var paragraph in paragraphs)
        {
            // A note of the scene, "(1:12) The sound fails", has a time and no label.
            if (
                TimeStamp.At(text, paragraph.Start, paragraph.End) is not { MarksLabel: true } stamp
                || LabelPlace.Find(text, paragraph) is null
            )
            {
                continue;
            }
            if (!stamp.HasHours && (stamp.Seconds < last || (last < 0 && stamp.Seconds >= TimeStamp.LatestFirst)))
            {
                return false;
            }
            last = stamp.Seconds;
            if (stamp.Span.End == paragraph.End)
            {
                continue;
            }
            timed++;
            sentences += ParagraphEnd.IsSentence(text, paragraph) ? 1 : 0;
            spoken += PersonWords.Shows(text, paragraph) ? 1 : 0;
        }
        return sentences * 2 >= timed && spoken * LeastSpoken >= timed;
    }

    private static int FirstLabelled(
        string title,
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        PlacedLabels placed,
        Func<string, int, bool> isIntroduced
    )
    {
        for (var i = 0; i < paragraphs.Count && i < FirstLabelWithin; i++)
        {
            // A headline repeated as the first line ("Ellery: no deal yet") is no label.
            var isTitle = paragraphs[i].In(text).Equals(title, StringComparison.OrdinalIgnoreCase);
            if (!isTitle && placed.Holds(paragraphs[i]))
            {
                return i;
            }
            if (
                !isTitle
                && !Presiding.IsLine(text, paragraphs[i])
                && (
                    TurnLabel.Read(text, paragraphs[i])
                    ?? ReadTitled(title, text, paragraphs, i)
                    ?? ReadIntroduced(text, paragraphs, i, isIntroduced)
                )
                    is { } found
                && !(i == 0 && EndsLikeHeadline(text, found.Words))
                && !TurnLabel.IsNoSpeaker(found.Label.Of(text))
            )
            {
                return i;
            }
        }
        return -1;
    }

    // A first name that nobody knows, or the surname alone, begins a label if the title has the surname and a later paragraph stands under it, too.
    private static LabelledParagraph? ReadTitled(string title, string text, IReadOnlyList<TextSpan> paragraphs, int at)
    {
        if (
            (TurnLabel.ReadName(text, paragraphs[at]) ?? TurnLabel.ReadShort(text, paragraphs[at])) is not { } found
            || PersonName.TryParse(found.Label.Of(text)) is not { } person
            || !NameFolder.Words(title).Contains(person.Surname)
        )
        {
            return null;
        }
        for (var i = at + 1; i < paragraphs.Count; i++)
        {
            var later = TurnLabel.ReadName(text, paragraphs[i]) ?? TurnLabel.ReadShort(text, paragraphs[i]);
            if (PersonName.TryParse(later?.Label.Of(text) ?? "")?.Surname == person.Surname)
            {
                return found;
            }
        }
        return null;
    }

    // A first name begins a label if its bearer is introduced and a later paragraph stands under such a label, too.
    private static LabelledParagraph? ReadIntroduced(
        string text,
        IReadOnlyList<TextSpan> paragraphs,
        int at,
        Func<string, int, bool> isIntroduced
    )
    {
        var opening = paragraphs[at].Start;
        return
            Read(at) is { } found
            && Enumerable.Range(at, paragraphs.Count - at).Select(Read).OfType<LabelledParagraph>().ToList()
                is { Count: > 1 } all
            && all.Count(labelled => PersonWords.Shows(text, labelled.Words)) * 2 >= all.Count
            ? found
            : null;

        LabelledParagraph? Read(int i) =>
            TurnLabel.ReadShort(text, paragraphs[i]) is { } named && isIntroduced(named.Label.Of(text), opening)
                ? named
                : null;
    }

    private static bool EndsLikeHeadline(string text, TextSpan words) =>
        words.Length < 200 && char.IsLetterOrDigit(text[words.End - 1]);
}
