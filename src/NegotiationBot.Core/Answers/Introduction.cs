using System.Buffers;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Tells a sentence that introduces somebody (<c>said Ada Holt, the former envoy</c>) from one that only names them.</summary>
internal static class Introduction
{
    /// <summary>What a sentence is worth that has the full name and says no more of whose it is.</summary>
    public const double OnlyNamed = 2;

    /// <summary>So many words after the name the noun may stand that says what somebody is.</summary>
    private const int WordsOfApposition = 8;

    private const double WorthOfPast = 1.5;

    /// <summary>In years.</summary>
    private const int OfAge = 18;

    private static readonly SearchValues<char> EndsOfApposition = SearchValues.Create(",.;:()");

    /// <summary>0 where the surname is not there; more for the full name, for an apposition after it, for an office before it.</summary>
    public static double Worth(string sentence, string name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        var full = sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var last =
            full >= 0
                ? full + name.Length - surname.Length
                : sentence.IndexOf(surname, StringComparison.OrdinalIgnoreCase);
        if (last < 0)
        {
            return 0;
        }
        var (start, end) = (full >= 0 ? full : last, last + surname.Length);
        var named = full >= 0 ? OnlyNamed : 1;
        return IsChild(sentence, start, end)
            ? named
            : named
                + OfApposition(sentence.AsSpan(end).TrimStart())
                + (HasOffice(sentence, start) || IsSetOff(sentence, start, end) ? 1.5 : 0);
    }

    private static bool IsChild(string sentence, int start, int end) =>
        AreOfChild(WordsBefore(sentence, start))
        || (
            sentence.AsSpan(end).TrimStart() is [',' or '(', .. var rest]
            && AreOfChild(WordsOf(Phrase(rest.TrimStart())))
        );

    private static List<AnalyzedTerm> WordsBefore(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd(" ,");
        var words = WordsOf(before[(before.LastIndexOfAny(EndsOfApposition) + 1)..].ToString());
        return words[Math.Max(0, words.Count - WordsOfApposition)..];
    }

    private static string Phrase(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(EndsOfApposition);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    private static List<AnalyzedTerm> WordsOf(string phrase) => [.. TermAnalyzer.Analyze(phrase)];

    /// <summary>More for a comma and then no verb of saying: <c>, the envoy</c>, <c>, Verane’s chief negotiator</c>, or <c>is head of</c>; less for what they were.</summary>
    private static double OfApposition(ReadOnlySpan<char> rest)
    {
        var isVerb =
            rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("was ", StringComparison.Ordinal);
        if (!isVerb && rest is not [',' or '(', ..])
        {
            return 0;
        }
        rest = rest[(isVerb ? rest.IndexOf(' ') : 1)..].TrimStart();
        var phrase = Phrase(rest);
        var words = WordsOf(phrase).Take(WordsOfApposition).ToList();
        if (words.Count == 0)
        {
            return 0;
        }
        var says =
            words[0].Folded is "a" or "an" or "the"
            || (!isVerb && (words[0].Folded is "who" or "former" || IsGenitive(phrase.Split(' ')[0])))
            || SaysWhat(phrase, words);
        return !says ? 0
            : words[0].Folded is "until" or "then" or "once" ? WorthOfPast
            : 3;
    }

    /// <summary>"A schoolgirl from Verane", "the 9-year-old son of the envoy", "9": nobody shall ask the bot who a child is.</summary>
    private static bool AreOfChild(List<AnalyzedTerm> words) =>
        words.Exists(word => RoleNoun.IsChild(word.Folded))
        || (words is [.., var age] && words.Count <= 2 && IsAgeOfChild(age))
        || (
            words.FindIndex(word => word.Folded is "old") is > 1 and var old
            && words[old - 1].Folded is "year" or "years"
            && (IsAgeOfChild(words[old - 2]) || !char.IsAsciiDigit(words[old - 2].Folded[0]))
        );

    private static bool IsAgeOfChild(AnalyzedTerm word) => int.TryParse(word.Folded, out var years) && years < OfAge;

    /// <summary>A noun for a person stands there before any verb of saying, and no name follows it: "Mr. Reyl, Minister Ilves" are two.</summary>
    private static bool SaysWhat(string phrase, List<AnalyzedTerm> words)
    {
        var noun = words.FindIndex(word => RoleNoun.IsPerson(word.Folded) || SpeechVerbs.Find(word.Folded) is not null);
        var next = noun + 1;
        while (next < words.Count && RoleNoun.IsPerson(words[next].Folded))
        {
            next++;
        }
        return noun >= 0
            && RoleNoun.IsPerson(words[noun].Folded)
            && (next == words.Count || !char.IsUpper(phrase[words[next].Span.Start]));
    }

    private static bool IsGenitive(string word) => word is [.., '’' or '\'', 's'];

    /// <summary>Words of an office stand right before the name: <c>President Ada Holt</c>, <c>her spokesman, Ada Holt</c>.</summary>
    private static bool HasOffice(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd(" ,");
        return RoleNoun.IsPerson(TextFolding.Fold(before[(before.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>The name itself is the apposition: <c>Verane’s oldest lock keeper, Ada Holt, said</c>.</summary>
    private static bool IsSetOff(string sentence, int start, int end)
    {
        if (sentence.AsSpan(0, start).TrimEnd() is not [.. var before, ','] || sentence.AsSpan(end) is not [',', ..])
        {
            return false;
        }
        // "The next day, Ada Holt, who" has no genitive, and "at the day’s end, Ada Holt," begins with no article.
        var words = before[(before.LastIndexOfAny(EndsOfApposition) + 1)..].Trim().ToString().Split(' ');
        var genitive = Array.FindIndex(words, IsGenitive);
        return words.Length <= WordsOfApposition
            && (genitive is 0 || (genitive > 0 && Determiners.Contains(TextFolding.Fold(words[0]))));
    }
}
