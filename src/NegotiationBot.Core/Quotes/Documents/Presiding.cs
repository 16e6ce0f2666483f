using System.Buffers;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Who presides, as lines of a record tell: <c>IN THE CHAIR: MARA ELLERY</c>, <c>President: Mrs. Ellery (Norland)</c>.</summary>
internal sealed class Presiding
{
    private const int LongestLine = 120;
    private const int LinesOfOpening = 12;
    private const string InTheChair = "in the chair";

    private static readonly SearchValues<string> Changes = SearchValues.Create(
        [" the chair", " presided", " presiding", " the presidency"],
        StringComparison.OrdinalIgnoreCase
    );

    private readonly List<(int From, string? Name)> _told = [];

    public Presiding(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        foreach (var (index, paragraph) in paragraphs.Index())
        {
            if (Name(text, paragraph, isOpening: index < LinesOfOpening) is { } name)
            {
                _told.Add((paragraph.Start, name));
            }
            else if (_told.Count > 0 && TellsOfChange(text, paragraph))
            {
                _told.Add((paragraph.Start, null));
            }
        }
    }

    /// <summary>The line says who takes the chair, in nobody’s words.</summary>
    public static bool IsLine(string text, TextSpan paragraph) =>
        paragraph.Length <= LongestLine
        && text[paragraph.Start] is 'I' or 'i'
        && paragraph.In(text).StartsWith(InTheChair, StringComparison.OrdinalIgnoreCase);

    /// <summary>The name of whoever presides at an offset; null where the label is not of the chair or nothing tells.</summary>
    public string? At(int offset, string label) =>
        _told.Count > 0 && IsChair(label) ? _told.FindLast(one => one.From <= offset).Name : null;

    // "Mrs. Ellery took the chair", "Mr. Halm presided": somebody else presides, whoever it is.
    private static bool TellsOfChange(string text, TextSpan paragraph) =>
        paragraph.Length <= LongestLine
        && paragraph.In(text).ContainsAny(Changes)
        && !PersonWords.Shows(text, paragraph);

    private static bool IsChair(string label)
    {
        var words = label.IndexOf('(') is > 0 and var open ? label[..open] : label;
        return words.Trim().ToLowerInvariant()
            is "president"
                or "the president"
                or "chair"
                or "the chair"
                or "chairman"
                or "the chairman"
                or "chairwoman"
                or "the chairwoman"
                or "chairperson"
                or "the chairperson";
    }

    private static string? Name(string text, TextSpan paragraph, bool isOpening)
    {
        if (paragraph.Length > LongestLine)
        {
            return null;
        }
        var line = paragraph.In(text);
        var colon = line.IndexOf(':');
        var name =
            IsLine(text, paragraph) && colon == InTheChair.Length ? line[(colon + 1)..]
            : isOpening && colon > 0 && IsChair(line[..colon].ToString()) ? line[(colon + 1)..]
            : line[0] is '[' or '(' && line[1..^1].EndsWith(InTheChair, StringComparison.OrdinalIgnoreCase)
                ? line[1..^(InTheChair.Length + 1)]
            : default;
        // "Chair: Mr Ellery, you have the floor." is what the chair says.
        return name.TrimEnd() is [.., '.' or '!' or '?' or ';'] || PersonWords.Shows(text, paragraph)
            ? null
            : IsName(BeforeNote(name).Trim().ToString());
    }

    // "Mrs. Ellery (Norland)", "MARA ELLERY, Vice-President", "MR ELLERY OF NORLAND"
    private static ReadOnlySpan<char> BeforeNote(ReadOnlySpan<char> name)
    {
        var end = name.IndexOfAny(',', '(');
        name = end < 0 ? name : name[..end];
        var of = name.IndexOf(" of ", StringComparison.OrdinalIgnoreCase);
        return of < 0 ? name : name[..of];
    }

    // "Mr Speaker" is no name.
    private static string? IsName(string written)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length is > 1 and <= 6
            && words.All(word => char.IsUpper(word[0]) || NameJoints.IsParticle(word))
            && char.IsLetter(written[^1])
            && !Honorific.Is(words[^1].ToLowerInvariant())
            && !RoleNoun.IsAny(words[^1].ToLowerInvariant())
            ? written
            : null;
    }
}
