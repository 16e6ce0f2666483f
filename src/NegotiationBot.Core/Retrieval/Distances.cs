using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Retrieval;

/// <summary>How near to each other the words of a question stand in a stretch of an article.</summary>
/// <param name="about">The terms of all topics, as bits of <paramref name="terms"/>.</param>
/// <param name="asked">The same as words.</param>
internal sealed class Distances(
    IReadOnlyList<AskedTopic> topics,
    QuestionTerms terms,
    UInt128 about,
    IReadOnlySet<string> asked,
    AskedFor askedFor
)
{
    /// <summary>How close together the asked words stand: their number by that of the words from the first to the last of the narrowest stretch that has them all, 0 to 1; 0 of fewer than two.</summary>
    public double Closeness(HeldTerms held)
    {
        var own = held.Own;
        var wanted = topics.Where(topic => topic.IsFresh && (topic.Any & own) != 0).ToList();
        if (wanted.Count < 2)
        {
            return 0;
        }
        var last = new int[wanted.Count];
        Array.Fill(last, -1);
        var narrowest = held.Terms.Length;
        for (var i = 0; i < held.Terms.Length; i++)
        {
            var bit = terms.Of(held.Terms[i].Term);
            if (bit == 0)
            {
                continue;
            }
            for (var topic = 0; topic < last.Length; topic++)
            {
                last[topic] = (wanted[topic].Any & bit) != 0 ? i : last[topic];
            }
            var first = last.Min();
            narrowest = first < 0 ? narrowest : Math.Min(narrowest, i - first + 1);
        }
        return Math.Min(1, (double)wanted.Count / narrowest);
    }

    /// <summary>How many words lie between what could be the answer and the nearest asked word; as many as the stretch has where it holds none.</summary>
    public int AnswerGap(HeldTerms held)
    {
        if (askedFor is AskedFor.Anything)
        {
            return 0;
        }
        var answers = AnswerForms.Find(askedFor, held.Text, held.Terms, asked).ToHashSet();
        var (gap, lastAnswer, lastAsked) = (held.Terms.Length, -1, -1);
        for (var i = 0; i < held.Terms.Length; i++)
        {
            lastAnswer = answers.Contains(held.Terms[i].Span) ? i : lastAnswer;
            lastAsked = (about & terms.Of(held.Terms[i].Term)) != 0 ? i : lastAsked;
            gap = lastAnswer < 0 || lastAsked < 0 ? gap : Math.Min(gap, Math.Abs(lastAnswer - lastAsked));
        }
        return gap;
    }
}
