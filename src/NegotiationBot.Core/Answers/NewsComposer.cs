using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>What is new, on a subject or at all, or what there is of some days: a sentence of each article, the newest article first.</summary>
internal static class NewsComposer
{
    private const int Most = 3;

    /// <summary>Which articles are the newest their days tell; only which sentence says most of them may be mistaken.</summary>
    private const double Newest = 0.9;

    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Count > 0)
        {
            return WhatTheySaidComposer.Compose(found);
        }
        var isOnTopic = found.Part.Topics.Count > 0;
        var news = isOnTopic ? OnTopic(found) : [.. found.Newest.Take(Most)];
        if (news.Count == 0)
        {
            return isOnTopic || found.Part.Period is null ? Refusals.NotCovered(found) : Refusals.NothingOfThoseDays();
        }
        return new PartAnswer(
            AnswerOutcome.Answered,
            "news",
            isOnTopic ? Frames.NewestOnThat
                : found.Part.Period is null ? Frames.Newest
                : Frames.OfThoseDays,
            [.. news.Select(sentence => FactComposer.UnderItsDay(sentence, found.Part))],
            isOnTopic ? news.Max(sentence => sentence.Judgement.Probability) : Newest
        );
    }

    /// <summary>Of each article that is likely about it the likeliest sentence.</summary>
    private static List<RankedSentence> OnTopic(Findings found) =>
        [
            .. Confidence
                .Likely(found.Sentences)
                .Where(sentence => sentence.Match.Own > 0)
                .OrderByDescending(sentence => sentence.Judgement.Probability)
                .DistinctBy(sentence => sentence.Article.Article.Id)
                .OrderByDescending(sentence => sentence.Article.Article.Published?.Day)
                .Take(Most),
        ];
}
