using System.Buffers;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What stands behind a name and says who bears it: <c>Ada Holt, the former envoy</c>.</summary>
internal static class Apposition
{
    /// <summary>So many words after the name the noun may stand that says what somebody is.</summary>
    public const int Words = 8;

    private const double WorthOfPast = 1.5;

    private static readonly SearchValues<char> EndsOfApposition = SearchValues.Create(",.;:()");

    /// <summary>More for a comma and then no verb of saying: <c>, the envoy</c>, <c>, Verane’s chief negotiator</c>, or <c>is head of</c>; less for what they were.</summary>
    /// <param name="rest">What stands behind the name.</param>
    public static double Worth(ReadOnlySpan<char> rest)
    {
        rest = AfterBody(rest);
        var isVerb =
            rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("was ", StringComparison.Ordinal);
        if (!isVerb && rest is not [',' or '(', ..])
        {
            return 0;
        }
        rest = rest[(isVerb ? rest.IndexOf(' ') : 1)..].TrimStart();
        if (BeginsWithJoint(rest))
        {
            return 0;
        }
        var phrase = Phrase(rest);
        var words = TermAnalyzer.Analyze(phrase).Take(Words).ToList();
        if (words.Count == 0)
        {
            return 0;
        }
        var says =
            words[0].Folded is "a" or "an" or "the"
            || (!isVerb && (words[0].Folded is "who" or "whom" or "former" || IsGenitive(phrase.Split(' ')[0])))
            || SaysWhat(phrase, words);
        return !says ? 0
            : words[0].Folded is "until" or "then" or "once" ? WorthOfPast
            : 3;
    }

    /// <summary>
    /// A noun for a person stands there before any verb of saying, and no name follows it: "Mr. Reyl, Minister Ilves" are two, as are "Mr. Reyl, Bram Ilves and the
    /// minister".
    /// </summary>
    private static bool SaysWhat(string phrase, List<AnalyzedTerm> words)
    {
        var isName = char.IsUpper(phrase[words[0].Span.Start]);
        var noun = words.FindIndex(word =>
            RoleNoun.IsPerson(word.Folded)
            // "Ada Holt, State Secretary" states nothing.
            || (SpeechVerbs.Find(word.Folded) is not null && !char.IsUpper(phrase[word.Span.Start]))
            || (isName && word.Folded is "and" or "or")
        );
        var next = noun + 1;
        while (next < words.Count && RoleNoun.IsPerson(words[next].Folded))
        {
            next++;
        }
        return noun >= 0
            && RoleNoun.IsPerson(words[noun].Folded)
            && !RoleNoun.IsPlural(words[noun].Folded)
            && (next == words.Count || !char.IsUpper(phrase[words[next].Span.Start]));
    }

    private static string Phrase(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(EndsOfApposition);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>Past whose they are, up to the comma: <c>Ada Holt of the Harbour Commission, a lock keeper</c>.</summary>
    private static ReadOnlySpan<char> AfterBody(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("of ", StringComparison.Ordinal))
        {
            return rest;
        }
        var comma = rest.IndexOfAny(EndsOfApposition);
        if (comma < 0 || rest[comma] != ',')
        {
            return rest;
        }
        foreach (var word in rest[3..comma].ToString().Split(' '))
        {
            if (word is not ([>= 'A' and <= 'Z', ..] or "the" or "of" or "and" or "for"))
            {
                return rest;
            }
        }
        return rest[comma..];
    }

    /// <summary>The name is closed by a comma after which nobody else follows, or by the end.</summary>
    public static bool Ends(ReadOnlySpan<char> rest) =>
        rest is "" or "." || (rest is [',', ..] && !IsListed(rest[1..].TrimStart()));

    /// <summary>Others follow the comma: <c>the minister, Ada Holt, Bram Ilves and the mayor</c>.</summary>
    public static bool IsListed(ReadOnlySpan<char> rest) => rest is [>= 'A' and <= 'Z', ..] || BeginsWithJoint(rest);

    private static bool BeginsWithJoint(ReadOnlySpan<char> rest) =>
        rest.StartsWith("and ", StringComparison.Ordinal) || rest.StartsWith("or ", StringComparison.Ordinal);

    /// <summary>The words since the last comma or stop.</summary>
    public static string[] LastClause(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAny(EndsOfApposition) + 1)..].Trim().ToString().Split(' ');

    public static bool IsGenitive(string word) => word is [.., '’' or '\'', 's'];
}
