using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Words and what they stand for, written as lines <c>word word: plain words</c>.</summary>
internal sealed class WordTable
{
    private readonly FrozenDictionary<string, string[]> _words;

    private WordTable(FrozenDictionary<string, string[]> words) => _words = words;

    public static WordTable Parse(string lines) =>
        new(
            lines
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(line => line.Split(": "))
                .SelectMany(pair =>
                    TermAnalyzer.Analyze(pair[0]).Select(key => (Key: key.Folded, Words: pair[1].Split(' ')))
                )
                .DistinctBy(entry => entry.Key)
                .ToFrozenDictionary(entry => entry.Key, entry => entry.Words, StringComparer.Ordinal)
        );

    public IReadOnlyList<string>? Find(string folded) => _words.GetValueOrDefault(folded);
}
