using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Which of a row is told of: the fourth meeting where the sixth is asked about.</summary>
internal static class PlaceInRow
{
    /// <summary>From the third of a row on an article says which it tells of; the first and the second are also "this one" and "the next".</summary>
    private const int FarInRow = 3;

    /// <summary>So far behind "fourth" stands what it counts.</summary>
    private const int WordsToNoun = 3;

    public static bool IsAnother(AskedOrdinal asked, Candidate candidate, HeldTerms held) =>
        NamesAnother(asked, held) || (asked.Number >= FarInRow && !Names(asked, candidate));

    /// <summary>Of the sixth meeting, what tells of the fourth is no answer.</summary>
    private static bool NamesAnother(AskedOrdinal asked, HeldTerms held)
    {
        var isOther = false;
        for (var i = 0; i < held.Terms.Length; i++)
        {
            var number = AskedOrdinal.ValueOf(held.Terms[i].Folded);
            if (number == asked.Number)
            {
                return false;
            }
            isOther |= number > 0 && IsBefore(held.Terms[(i + 1)..], asked.Of);
        }
        return isOther;
    }

    /// <summary>It or a sentence beside it says which of the row it is of.</summary>
    private static bool Names(AskedOrdinal nth, Candidate candidate)
    {
        var text = candidate.Article.Content.Around(candidate.Span);
        foreach (var sentence in text.SentencesIn(text.Surrounding(candidate.Span)))
        {
            foreach (var term in text.In(sentence))
            {
                if (AskedOrdinal.ValueOf(term.Folded) == nth.Number)
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static bool IsBefore(ReadOnlySpan<AnalyzedTerm> after, IReadOnlyList<string> nouns)
    {
        foreach (var term in after[..Math.Min(WordsToNoun, after.Length)])
        {
            if (nouns.Contains(term.Term))
            {
                return true;
            }
        }
        return false;
    }
}
