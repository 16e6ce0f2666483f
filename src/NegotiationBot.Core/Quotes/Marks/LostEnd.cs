using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Marks;

/// <summary>Tells whether a quotation that is not closed has run into the article's own words: <c>“We have time, said Mara Ellery.</c></summary>
public static class LostEnd
{
    private const int LongestSubject = 6;

    /// <summary>Of a token and the space behind it, in most paragraphs.</summary>
    private const int FewestCharacters = 4;

    /// <summary>A comma with a whole report of speech behind it stands in the words.</summary>
    public static bool IsIn(string text, TextSpan words) => IsIn(TokensOf(text, words));

    internal static List<Token> TokensOf(string text, TextSpan words)
    {
        var tokens = new List<Token>(words.Length / FewestCharacters);
        Tokenizer.Tokenize(text, words, tokens);
        return tokens;
    }

    internal static bool IsIn(List<Token> tokens)
    {
        var firstSingle = tokens.FindIndex(token => token.Text is "‘" or "’" or "'");
        for (var i = 1; i < tokens.Count; i++)
        {
            if (
                SpeechVerbs.Find(tokens[i].Folded) is { IsStrong: true, IsParticiple: false, IsBare: false }
                && (IsInverted(tokens, i, firstSingle) || HasSubject(tokens, i, firstSingle))
            )
            {
                return true;
            }
        }
        return false;
    }

    // ", said Ellery"
    private static bool IsInverted(List<Token> tokens, int verb, int firstSingle) =>
        EndsWords(tokens, verb - 1, firstSingle) && verb + 1 < tokens.Count && BeginsSubject(tokens[verb + 1]);

    // ", the envoy Mara Ellery said on Monday"
    private static bool HasSubject(List<Token> tokens, int verb, int firstSingle)
    {
        var first = verb;
        while (first > 0 && verb - first < LongestSubject && tokens[first - 1].Kind is not TokenKind.Sign)
        {
            first--;
        }
        var endsClause =
            verb + 1 == tokens.Count
            || tokens[verb + 1].Kind is TokenKind.Sign
            || Prepositions.Contains(tokens[verb + 1].Folded);
        return first > 0
            && first < verb
            && endsClause
            && EndsWords(tokens, first - 1, firstSingle)
            && BeginsSubject(tokens[first])
            && (verb - first == 1 || tokens[verb - 1].IsCapitalised || tokens[first].Folded is "the" or "a");
    }

    // "“We have time,’ the envoy said": the mark that closes is of another kind than the one that opens; behind an opening one of its kind it would close that.
    private static bool EndsWords(List<Token> tokens, int at, int firstSingle) =>
        EndsWords(tokens[at == firstSingle && tokens[at].Text is not "‘" && at > 0 ? at - 1 : at]);

    private static bool EndsWords(Token token) =>
        token.Text is "," or "?" or "!" || (token.IsDash && token.Text is not "-");

    internal static bool BeginsSubject(Token token) =>
        token.Folded is "he" or "she" or "they" or "the" or "a" or "an" or "his" or "her"
        || RoleNoun.IsPerson(token.Folded)
        || Honorific.Is(token.Folded)
        || (token.IsCapitalised && !SentenceOpeners.Contains(token.Text));
}
