using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>What people do to what they are asked, told, offered: they answer, agree, refuse.</summary>
internal static class AskedReply
{
    private static readonly FrozenSet<string> Asked = Set(
        "answer answers answered reply replies replied respond responds responded response comeback react reacts reacted reaction accept accepts accepted agree agrees agreed refuse refused"
    );

    /// <summary>Index terms of what tells of a reply.</summary>
    private static readonly FrozenSet<string> Told =
    [
        .. TermAnalyzer
            .Analyze(
                """
                answer reply respond response react reaction accept acceptance agree agreement refuse refusal reject decline deny confirm thank welcome promise pledge assure consent
                say said tell told note stress state add express support oppose approve dismiss counter object back endorse sign nod consider concede insist yes no ready willing
                """
            )
            .Select(word => word.Term),
    ];

    /// <summary>"Did she say yes", "what did he answer".</summary>
    public static bool IsAsked(MarkedWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (
                Asked.Contains(words[i])
                || (words[i] is "yes" or "no" or "back" && i > 0 && PlainWords.Saying.Contains(words[i - 1]))
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A sentence may tell of a reply.</summary>
    public static bool IsIn(ReadOnlySpan<AnalyzedTerm> sentence)
    {
        foreach (var word in sentence)
        {
            if (Told.Contains(word.Term))
            {
                return true;
            }
        }
        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
