using NegotiationBot.Benchmarks.Engines;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Benchmarks.Hits;

/// <summary>How often the passage search finds the evidence of gold questions among the first, against Lucene.NET on the same passages.</summary>
internal static class HitsBenchmark
{
    public static async Task<int> RunAsync(string corpus, string questions)
    {
        var documents = await Documents.ReadAsync(corpus, least: 0);
        // Passages are all that counts here, so nobody's words need to be known.
        var ingestor = new ArticleIngestor(new SpeakerAttributor(SpeakerRegistry.Empty));
        var articles = documents
            .Articles.AsParallel()
            .AsOrdered()
            .Select(raw => ingestor.Ingest(ArticleReader.Read(raw)))
            .Select((article, i) => Indexed(article, i + 1))
            .ToList();
        var gold = GoldQuestions.Read(questions).Where(question => question.Evidence.Count > 0).ToList();

        var index = new CorpusIndex();
        index.Put(articles);
        var search = new PassageSearch(index, SpeakerRegistry.Empty);
        var folder = Directory.CreateTempSubdirectory("negotiation-bot-hits-");
        try
        {
            using var lucene = new LuceneEngine(folder.FullName);
            var passages = articles
                .SelectMany(article => article.Passages.Select(passage => (article, passage)))
                .ToList();
            for (var i = 0; i < passages.Count; i++)
            {
                var (article, passage) = passages[i];
                lucene.Write(i, article.Article.Id.Value, article.Article.Title, passage.Span.Of(article.Text));
            }
            lucene.FinishLoading();

            var table = new Table($"{Path.GetFileName(questions)}: {gold.Count} questions, {passages.Count} passages");
            table.Add(
                "NegotiationBot",
                HitFigures.Of(
                    gold,
                    question =>
                        search
                            .Find(question, RetrievalFilter.Everything, Engine.Top, DateTimeOffset.UnixEpoch)
                            .Select(hit => (hit.Article, hit.Passage))
                )
            );
            table.Add(
                lucene.Name,
                HitFigures.Of(gold, question => lucene.Find(question).Select(number => passages[(int)number]))
            );
            table.Print();
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IndexedArticle Indexed(IngestedArticle article, long sequence) =>
        new(sequence, DateTimeOffset.UnixEpoch, article.Article, article.Revision.Text, article.Passages, []);
}
