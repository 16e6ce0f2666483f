using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>What is new, on a subject or at all, or what there is of some days: a sentence of each article, the newest article first.</summary>
internal static class NewsComposer
{
    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Count > 0)
        {
            return WhatTheySaidComposer.Compose(found);
        }
        var isOnSubject = found.Part.Topics.Count > 0;
        if (found.Newest is not [var newest, ..])
        {
            return isOnSubject ? FactComposer.Compose(found)
                : found.Part.Period is null ? Refusals.NotCovered(found)
                : Refusals.NothingOfThoseDays(found);
        }
        return new PartAnswer(
            AnswerOutcome.Answered,
            "news",
            isOnSubject ? Frames.NewestOnThat
                : found.Part.Period is null ? Frames.Newest
                : Frames.OfThoseDays,
            [.. found.Newest.Select(sentence => FactComposer.UnderItsDay(sentence, found.Part))],
            newest.Judgement.Probability
        );
    }
}
