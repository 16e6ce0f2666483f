using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Checking;

/// <summary>Finds in a message the words that it gives to somebody: what stands between quotation marks, else what follows a verb of saying, else all.</summary>
public static class ClaimedWords
{
    /// <summary>Fewer words than this stand in many quotations.</summary>
    public const int Fewest = 3;

    /// <summary>Nobody quotes more from memory, and to compare more would take long.</summary>
    public const int Most = 80;

    public static List<CheckedWord> Find(string message)
    {
        var quoted = QuotedWords
            .Find(message)
            .Select(span => CheckedWord.In(message, span))
            .MaxBy(words => words.Count);
        if (quoted is { Count: >= Fewest })
        {
            return [.. quoted.Take(Most)];
        }
        var all = CheckedWord.In(message, new TextSpan(0, message.Length));
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
        return [.. (after.Count >= Fewest ? after : all).Take(Most)];
    }
}
