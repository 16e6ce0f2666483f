using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>What somebody named is asked to have done: <c>when did Mirela Ostrander resign</c>.</summary>
/// <param name="Doer">Index terms of the name.</param>
/// <param name="Deed">The index term of the verb.</param>
public sealed record AskedDeed(IReadOnlyList<string> Doer, string Deed)
{
    /// <summary>The name after the first auxiliary and the verb after the name; null where no known name stands there.</summary>
    internal static AskedDeed? Read(MarkedWords words)
    {
        var auxiliary = Enumerable
            .Range(0, words.Count)
            .FirstOrDefault(i => PlainWords.Doing.Contains(words[i]), words.Count);
        if (words.NamesAt(auxiliary + 1) is not [var doer])
        {
            return null;
        }
        var deed = Enumerable
            .Range(doer.End, words.Count - doer.End)
            .FirstOrDefault(i => !IsPassedOver(words[i]), words.Count);
        return deed < words.Count && !words.Names.Any(name => name.Start == deed)
            ? new AskedDeed([.. TopicReader.NameTerms(words, doer).Distinct()], words.Words[deed].Term)
            : null;
    }

    private static bool IsPassedOver(string word) =>
        TermAnalyzer.IsStopWord(word) || word.EndsWith("ly", StringComparison.Ordinal) || word is "first";
}
