using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;
using NegotiationBot.Sources;

namespace NegotiationBot.Training.Evidence;

/// <summary>Reads the articles that gold questions are asked over.</summary>
internal sealed class GoldCorpus(SpeakerRegistry registry)
{
    /// <summary>When its questions are asked.</summary>
    public static readonly DateTimeOffset AskedAt = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>An index of the articles, and what understands questions about them.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<(CorpusIndex Index, QuestionAnalyzer Analyzer)> OpenAsync(string path)
    {
        var index = new CorpusIndex();
        index.Put(await ReadAsync(path));
        return (index, new QuestionAnalyzer(new SpeakersInSight(index, registry).Of(RetrievalFilter.Everything)));
    }

    /// <param name="path">Files or folders, with semicolons between them.</param>
    private async Task<IReadOnlyList<IndexedArticle>> ReadAsync(string path)
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

    /// <summary>Gold questions know an article without an id by the name of its file.</summary>
    private static RawArticle Named(RawArticle raw) =>
        raw with
        {
            Metadata = raw.Metadata.Over(new ArticleMetadata(Id: raw.Metadata.Url ?? Path.GetFileName(raw.Location))),
        };
}
