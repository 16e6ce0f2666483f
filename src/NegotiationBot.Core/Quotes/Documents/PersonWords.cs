using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Words by which a speaker shows: <c>I</c>, <c>our</c>; <c>you</c>.</summary>
public static class PersonWords
{
    private const int LengthOfWord = 4;

    // "US" is a state.
    public static bool IsFirst(Token token) =>
        Stem(token.Folded)
            is "i"
                or "we"
                or "me"
                or "my"
                or "mine"
                or "myself"
                or "our"
                or "ours"
                or "ourselves"
                or "let's"
        || token.Text is "us" or "Us";

    public static bool IsSecond(Token token) => Stem(token.Folded) is "you" or "your" or "yours";

    /// <summary>Somebody speaks of themselves, or to another.</summary>
    public static bool Shows(string text, TextSpan span) =>
        Read(text, span).Exists(token => IsFirst(token) || IsSecond(token));

    /// <summary>The speaker speaks of nobody but themselves: <c>I</c>, not <c>we</c>.</summary>
    public static bool ShowsOne(string text, TextSpan span) =>
        Read(text, span).Exists(token => Stem(token.Folded) is "i" or "me" or "my" or "mine" or "myself");

    public static List<Token> Read(string text, TextSpan span)
    {
        var tokens = new List<Token>(span.Length / LengthOfWord);
        Tokenizer.Tokenize(text, span, tokens);
        return tokens;
    }

    private static string Stem(string folded) =>
        folded is "let's" ? folded
        : folded.IndexOf('\'') is > 0 and var at ? folded[..at]
        : folded;
}
