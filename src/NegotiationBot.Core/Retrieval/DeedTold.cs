using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Whether a sentence tells by its build that somebody did the asked deed, or that it was done to them: <c>Holt vetoed the bill</c>, <c>Holt was fired</c>.</summary>
/// <param name="verb">Index terms of the deed.</param>
internal sealed class DeedTold(DoerOfDeed doer, IReadOnlySet<string> verb)
{
    public bool IsIn(SentenceWords words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (verb.Contains(words[i].Term) && IsFinite(words, i) && doer.IsAt(words, i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A form that tells: "vetoed", "vetoes"; "the veto" is a noun, and "to veto" may never have come.</summary>
    private static bool IsFinite(SentenceWords words, int verbAt)
    {
        var word = words[verbAt].Folded;
        return (
                word.EndsWith("ed", StringComparison.Ordinal)
                || word.EndsWith('s')
                || PlainWords.IrregularlyDone.Contains(word)
                || IrregularWords.BaseOf(word) != word
            )
            && !(
                verbAt > 0
                && (
                    words[verbAt - 1].Folded is "to" or "by"
                    || Determiners.OpensPhrase(words[verbAt - 1].Folded)
                    || words.IsGenitive(verbAt - 1)
                )
            );
    }
}
