using NegotiationBot.Cli.Eval;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Training.Evidence;

/// <summary>Asks the questions of a set and keeps what was found, in the order before any judgement.</summary>
internal sealed class ListCollector(SpeakerRegistry registry)
{
    public async Task<IReadOnlyList<JudgedList>> CollectAsync(GoldSet set)
    {
        var (index, analyzer) = await new GoldCorpus(registry).OpenAsync(set.Corpus);
        var retriever = new Retriever(index, WeightsFile.Parse<EvidenceFeature>(""));
        return
        [
            .. set
                .Questions.AsParallel()
                .AsOrdered()
                .SelectMany(gold =>
                    analyzer
                        .Analyze(QuestionOf(gold))
                        .Parts.SelectMany(part => Lists(set, gold, retriever.Find(part, RetrievalFilter.Everything)))
                ),
        ];
    }

    private static Question QuestionOf(GoldQuestion gold) => gold.Asked(GoldCorpus.AskedAt);

    private static IEnumerable<JudgedList> Lists(GoldSet set, GoldQuestion gold, Findings found)
    {
        var intent = found.Part.Intent;
        var isOfSomebody = intent is Intent.WhatTheySaid or Intent.Compare && found.Speakers.Count > 0;
        yield return List(
            found.Sentences.Select(sentence => (sentence.Judgement, sentence.Article, sentence.Span)),
            intent is not Intent.WhoSaid
        );
        yield return List(
            found.Quotes.Select(quote => (quote.Judgement, quote.Article, quote.Focus)),
            intent is Intent.WhoSaid
        );
        foreach (var speaker in found.Speakers)
        {
            yield return List(
                speaker.Quotes.Select(quote => (quote.Judgement, quote.Article, quote.Focus)),
                isOfSomebody
            );
        }

        JudgedList List(IEnumerable<(Judgement, IndexedArticle, TextSpan)> candidates, bool isMeant)
        {
            var looked = candidates.Where(candidate => candidate.Item1.Features is not null).ToList();
            return new JudgedList(
                set.Name,
                gold.Id,
                gold.Answerable,
                isMeant,
                [.. looked.Select(candidate => candidate.Item1.Features!)],
                [.. looked.Select(candidate => Verdict.Supports(gold, candidate.Item2, candidate.Item3))]
            );
        }
    }
}
