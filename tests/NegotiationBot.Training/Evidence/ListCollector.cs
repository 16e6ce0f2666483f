using NegotiationBot.Cli.Eval;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;
using NegotiationBot.Hosting;
using NegotiationBot.Sources;

namespace NegotiationBot.Training.Evidence;

/// <summary>Asks the questions of a set and keeps what was found, in the order before any judgement.</summary>
internal sealed class ListCollector(SpeakerRegistry registry)
{
    private static readonly DateTimeOffset AskedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<IReadOnlyList<JudgedList>> CollectAsync(GoldSet set)
    {
        var index = new CorpusIndex();
        index.Put(await ReadAsync(set.Corpus));
        var analyzer = new QuestionAnalyzer(new SpeakersInSight(index, registry).Of(RetrievalFilter.Everything));
        var retriever = new Retriever(index, EvidenceModel.Parse(""));
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

    private static Question QuestionOf(GoldQuestion gold) => gold.Asked(AskedAt);

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

    /// <summary>Gold questions know an article without an id by the name of its file.</summary>
    private static RawArticle Named(RawArticle raw) =>
        raw with
        {
            Metadata = raw.Metadata.Over(new ArticleMetadata(Id: raw.Metadata.Url ?? Path.GetFileName(raw.Location))),
        };

    private async Task<List<IndexedArticle>> ReadAsync(string path)
    {
        var ingestor = new ArticleIngestor(new SpeakerAttributor(registry));
        var source = new ArticleSource(new SourceLimits(new CorpusOptions().MaximumArticleBytes));
        var found = new List<RawArticle>();
        foreach (var file in SourceFiles.Find(path.Split(';')).Files)
        {
            await foreach (var item in source.ReadAsync(file, CancellationToken.None))
            {
                if (item is FoundArticle { Raw: var raw })
                {
                    found.Add(Named(raw));
                }
            }
        }
        return
        [
            .. found
                .AsParallel()
                .AsOrdered()
                .Select(raw => ingestor.Ingest(ArticleReader.Read(raw)))
                .Select(
                    (article, i) =>
                        new IndexedArticle(
                            i + 1,
                            DateTimeOffset.UnixEpoch,
                            article.Article,
                            article.Revision.Text,
                            article.Passages,
                            article.Quotes
                        )
                ),
        ];
    }
}
