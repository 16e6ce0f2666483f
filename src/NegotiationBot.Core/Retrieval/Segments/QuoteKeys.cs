namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>
/// Keys among the terms of quotes under which those of one speaker, and those that a speaker said in one office, stand. They begin with a control
/// character, which no word does, so they come before all words.
/// </summary>
internal static class QuoteKeys
{
    private const char Speaker = '\u0001';
    private const char Office = '\u0002';
    private const char Separator = '\u0001';

    public static string Of(string speaker) => Speaker + speaker;

    /// <summary>The keys of one quote.</summary>
    /// <param name="office">Null where the speaker has none there, or is not sure enough to be given one.</param>
    public static IEnumerable<string> Of(string speaker, string? office) =>
        office is null ? [Of(speaker)] : [Of(speaker), Office + speaker + Separator + office];

    /// <summary>Reads a key back.</summary>
    /// <param name="office">Null for the key of all the speaker's quotes.</param>
    /// <returns>False for a word.</returns>
    public static bool TryRead(string key, out string speaker, out string? office)
    {
        (speaker, office) = ("", null);
        if (key is not [Speaker or Office, ..])
        {
            return false;
        }
        if (key[0] == Speaker)
        {
            speaker = key[1..];
            return true;
        }
        var separator = key.IndexOf(Separator, 1);
        (speaker, office) = (key[1..separator], key[(separator + 1)..]);
        return true;
    }
}
