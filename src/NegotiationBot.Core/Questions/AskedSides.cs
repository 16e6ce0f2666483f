using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Two sides of which somebody is asked to be on one: <c>is the guild for 30 or 40 boats</c>. Who takes neither answers as well.</summary>
internal static class AskedSides
{
    /// <summary>So many words stand between "for" and the second side at most.</summary>
    private const int MostWords = 6;

    private static readonly IReadOnlyList<string> Taking =
    [
        .. TermAnalyzer.Analyze("position side neutral favor support back prefer").Select(word => word.Term),
    ];

    /// <summary>The index terms of both; none where no sides are asked about.</summary>
    public static IReadOnlyList<string> Read(MarkedWords words)
    {
        var first = words.AfterFillers;
        if (first >= words.Count || !PlainWords.Doing.Contains(words[first]))
        {
            return [];
        }
        var side = Enumerable.Range(first + 1, words.Count - first - 1).FirstOrDefault(i => words[i] is "for", -1);
        var or =
            side < 0
                ? -1
                : Enumerable
                    .Range(side + 1, Math.Min(MostWords, words.Count - side - 1))
                    .FirstOrDefault(i => words[i] is "or", -1);
        return or < 0 || or + 1 == words.Count
            ? []
            : [.. Enumerable.Range(side + 1, words.Count - side - 1).Select(i => words.Words[i].Term)];
    }

    /// <summary>None of the sides need be named in what says which is taken.</summary>
    public static IReadOnlyList<Topic> Among(IReadOnlyList<Topic> topics, IReadOnlyList<string> sides) =>
        [
            .. topics.Select(topic => sides.Contains(topic.Typed) ? topic with { IsEssential = false } : topic),
            new Topic(Taking),
        ];
}
