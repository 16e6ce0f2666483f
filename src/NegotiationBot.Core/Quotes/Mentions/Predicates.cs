using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Reads what a sentence says that its subject is: <c>By then Ellery was prime minister</c>.</summary>
internal static class Predicates
{
    private const int LongestOffice = 6;

    /// <param name="name">The last piece of the subject.</param>
    /// <returns>The office as written; null where the sentence says none.</returns>
    public static string? Behind(Frame frame, int name)
    {
        var first = name + 1 + WordsOfBeing(frame, name + 1);
        if (first == name + 1)
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
        while (
            end < frame.Pieces.Count
            && end - first < LongestOffice
            && frame.Pieces[end] is { IsWord: true, IsQuotation: false, IsDeterminer: false } word
            && !(word.Folded is "not" or "never")
            && !NounPhrase.EndsBefore(word)
        )
        {
            end++;
        }
        var isOwner =
            end < frame.Pieces.Count
            && frame.Pieces[end] is { IsQuotation: false, Token.Kind: Text.TokenKind.Possessive };
        return
            end > first
            && !isOwner
            && frame.Pieces[end - 1].Folded is var noun
            && RoleNoun.IsPerson(noun)
            && !RoleNoun.IsPlural(noun)
            ? string.Join(' ', frame.Pieces.Skip(first).Take(end - first).Select(piece => piece.Token.Text))
            : null;
    }

    private static int WordsOfBeing(Frame frame, int at) =>
        at >= frame.Pieces.Count ? 0
        : frame.Pieces[at].Folded is "is" or "was" or "became" or "becomes" or "remains" or "remained" ? 1
        : at + 1 >= frame.Pieces.Count ? 0
        : frame.Pieces[at].Folded is "had" or "has" && frame.Pieces[at + 1].Folded is "been" or "become" ? 2
        : frame.Pieces[at].Folded is "served" or "serves" or "worked" or "works" && frame.Pieces[at + 1].Is("as") ? 2
        : 0;
}
