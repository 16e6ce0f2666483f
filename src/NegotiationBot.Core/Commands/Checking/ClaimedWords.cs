using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>Finds in a message the words that it gives to somebody: each quotation, else what follows a verb of saying, else all.</summary>
public static class ClaimedWords
{
    /// <summary>Fewer words than this stand in many quotations.</summary>
    public const int Fewest = 3;

    /// <summary>More fit into a message only where they are hardly words, and to compare more would take long.</summary>
    public const int Most = 400;

    /// <summary>In the order of the message; none where it has too few words.</summary>
    public static IReadOnlyList<Claim> Find(string message)
    {
        List<List<CheckedWord>> quoted =
        [
            .. QuotedWords
                .Find(message)
                .Select(span => CheckedWord.In(span.In(message), span.Start))
                .Where(words => words.Count >= Fewest),
        ];
        return quoted.Count > 0 ? [.. quoted.Select((_, i) => At(i, quoted, message))]
            : Said(message) is { Count: >= Fewest } said ? [At(0, [said], message)]
            : [];
    }

    private static Claim At(int i, List<List<CheckedWord>> claimed, string message)
    {
        var words = claimed[i];
        var from = i > 0 ? claimed[i - 1][^1].Span.End : 0;
        var to = i + 1 < claimed.Count ? claimed[i + 1][0].Span.Start : message.Length;
        return new Claim(
            [.. words.Take(Most)],
            new TextSpan(from, words[0].Span.Start),
            new TextSpan(words[^1].Span.End, to),
            words.Count > Most
        );
    }

    private static List<CheckedWord> Said(string message)
    {
        var all = CheckedWord.In(message, 0);
        var said = all.FindIndex(word =>
            word.Folded
                is "said"
                    or "says"
                    or "say"
                    or "saying"
                    or "wrote"
                    or "tweeted"
                    or "skazav"
                    or "skazala"
                    or "skazal"
        );
        var after = said >= 0 ? all[(said + 1)..] : all;
        if (after is [{ Folded: "that" }, ..])
        {
            after = after[1..];
        }
        return after.Count >= Fewest ? after : all;
    }
}
