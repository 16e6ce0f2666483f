using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads what a sentence says that its subject is: <c>By then Ellery was prime minister</c>.</summary>
internal static class Predicates
{
    private const int LongestOffice = 6;

    /// <returns>The office as written; null where the sentence says none, or says that they are not or only may be it.</returns>
    public static string? Behind(Frame frame, FoundMention subject)
    {
        var first = subject.Last + 1 + WordsOfBeing(frame, subject.Last + 1);
        if (first == subject.Last + 1 || IsSupposed(frame, subject.First))
        {
            return null;
        }
        while (
            first < frame.Pieces.Count
            && frame.Pieces[first].Folded is "a" or "an" or "the" or "now" or "then" or "already" or "still"
        )
        {
            first++;
        }
        var end = first;
        while (end < frame.Pieces.Count && end - first < LongestOffice && IsOfOffice(frame, end))
        {
            end++;
        }
        return
            end > first
            && !IsOwner(frame, end)
            && frame.Pieces[end - 1].Folded is var noun
            && RoleNoun.IsPerson(noun)
            && !RoleNoun.IsPlural(noun)
            ? string.Join(' ', frame.Pieces.Skip(first).Take(end - first).Select(piece => piece.Token.Text))
            : null;
    }

    private static bool IsSupposed(Frame frame, int subject) =>
        subject > 0 && frame.Pieces[subject - 1].Folded is "if" or "unless" or "whether";

    private static bool IsOfOffice(Frame frame, int at) =>
        frame.Pieces[at] is { IsQuotation: false, IsDeterminer: false } piece
        && (piece.IsWord || IsState(frame, at))
        && !(piece.Folded is "not" or "never" or "almost" or "nearly" or "hardly" or "practically" or "effectively")
        && !NounPhrase.EndsBefore(piece);

    // "Norland’s prime minister"; "the minister’s brother" is no minister.
    private static bool IsState(Frame frame, int possessive) =>
        IsOwner(frame, possessive) && frame.Pieces[possessive - 1].IsCapitalised;

    private static bool IsOwner(Frame frame, int at) =>
        at < frame.Pieces.Count && frame.Pieces[at] is { IsQuotation: false, Token.Kind: TokenKind.Possessive };

    private static int WordsOfBeing(Frame frame, int at) =>
        at >= frame.Pieces.Count ? 0
        : frame.Pieces[at].Folded is "is" or "was" or "became" or "becomes" or "remains" or "remained" ? 1
        : at + 1 >= frame.Pieces.Count ? 0
        : frame.Pieces[at].Folded is "had" or "has" && frame.Pieces[at + 1].Folded is "been" or "become" ? 2
        : frame.Pieces[at].Folded is "served" or "serves" or "worked" or "works" && frame.Pieces[at + 1].Is("as") ? 2
        : 0;
}
