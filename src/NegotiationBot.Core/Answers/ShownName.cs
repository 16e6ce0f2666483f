using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Answers;

/// <summary>The name that stands in a line of ours.</summary>
internal static class ShownName
{
    private const int LongestMention = 30;

    /// <summary>
    /// The speaker's, spelled as the article spells it, so that it is found in the sentences below; where the article calls a body by another name
    /// (a capital for its government), that name, as written: that both are one is the registry's claim, not the article's.
    /// </summary>
    public static string Of(Attribution attribution) =>
        attribution
            is not {
                Basis: AttributionBasis.NamedInSentence,
                Mention.Text: { Length: > 0 and <= LongestMention } mention
            }
        || !char.IsUpper(mention[0])
            ? attribution.Speaker!
        : IsAnotherName(mention, attribution.Speaker!) ? mention
        : Spelled(attribution.Speaker!, mention);

    /// <summary>For a list of names: as the article writes it beside the words, where that ends with the surname (<c>Holt</c>) and nobody else on the list is called so.</summary>
    public static IReadOnlyList<string> Short(IReadOnlyList<Attribution> list)
    {
        var written = list.Select(AsWritten).ToList();
        return [.. list.Select((said, i) => written.Count(name => name == written[i]) == 1 ? written[i] : Of(said))];
    }

    /// <summary>The surname of the only person that may be meant: <c>Holt</c>; null where several may be, and where a name does not begin with a first name.</summary>
    public static string? Short(AskedSpeaker asked)
    {
        if (asked.Candidates is not [{ Kind: SpeakerKind.Person, Name: var name }])
        {
            return null;
        }
        var words = name.Split(' ');
        var surname = words.SkipWhile(word => GivenName.IsKnown(NameFolder.Key(word)) || word.EndsWith('.')).ToList();
        return surname.Count > 0 && surname.Count < words.Length ? string.Join(' ', surname) : null;
    }

    /// <summary>The two are spellings of one name.</summary>
    public static bool IsSame(string one, string other) => NameFolder.Key(one) == NameFolder.Key(other);

    private static string AsWritten(Attribution said)
    {
        var name = Of(said);
        return
            said is { Basis: AttributionBasis.NamedInSentence, Mention.Text: { Length: > 0 } mention }
            && name.EndsWith(" " + mention, StringComparison.Ordinal)
            ? mention
            : name;
    }

    private static string Spelled(string speaker, string mention) =>
        string.Join(
            ' ',
            speaker
                .Split(' ')
                .Select(word => Array.Find(mention.Split(' '), written => IsSpelling(written, of: word)) ?? word)
        );

    /// <summary>In the same script: what an article writes in another is no spelling for a line of ours.</summary>
    private static bool IsSpelling(string written, string of) =>
        IsSame(written, of)
        && written.All(char.IsAsciiLetter)
        && !written.Equals(of, StringComparison.OrdinalIgnoreCase)
        && !written.All(char.IsUpper);

    private static bool IsAnotherName(string mention, string speaker) =>
        !GivenName.IsKnown(NameFolder.Words(speaker)[0])
        && NameFolder.Words(mention) is { Count: > 0 } words
        && !words.Intersect(NameFolder.Words(speaker)).Any()
        && words.All(word => Place.Is(word) || BodyWord.IsName(word) || word is "the");
}
