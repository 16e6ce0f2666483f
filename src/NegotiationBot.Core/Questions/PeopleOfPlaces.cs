using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>A place that no table has and what is of it, the one from the other: <c>Tarrovia</c> and <c>Tarrovian</c>, <c>Caldrey</c> and <c>Caldreyan</c>.</summary>
internal static class PeopleOfPlaces
{
    /// <summary>Of a shorter word too little is left.</summary>
    private const int Shortest = 5;

    /// <summary>Index terms of how either may be called; none of an ordinary word, whose synonyms are known.</summary>
    /// <param name="word">Lower-case.</param>
    public static IEnumerable<string> Of(string word) =>
        word.Length < Shortest || WordVectors.Shipped.Find(word) >= 0
            ? []
            : Forms(word.TrimEnd('s')).SelectMany(TermAnalyzer.Analyze).Select(form => form.Term);

    private static string[] Forms(string word) =>
        word switch
        {
            [.., 'i', 'a', 'n'] => [word[..^1], word[..^3]],
            [.., 'a', 'n'] => [word[..^1], word[..^2]],
            [.., 'a'] => [word + "n"],
            _ => [word + "an", word + "ian"],
        };
}
