using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Hosting;
using NegotiationBot.Sources;

namespace NegotiationBot.Benchmarks;

/// <summary>What is measured on: the documents of a path, or the shipped sample, repeated until there is enough to time.</summary>
internal sealed record Documents(IReadOnlyList<RawArticle> Articles)
{
    /// <summary>Characters to time anything on.</summary>
    private const int Enough = 3_000_000;

    public double Megabytes => Articles.Sum(article => (long)article.Text.Length) / 1e6;

    /// <param name="least">Fewer characters are repeated until they are as many.</param>
    public static async Task<Documents> ReadAsync(string? path, int least = Enough)
    {
        var source = new ArticleSource(new SourceLimits(new CorpusOptions().MaximumArticleBytes));
        var found = new List<RawArticle>();
        foreach (var file in SourceFiles.Find([path ?? SampleCorpus.Folder]).Files)
        {
            await foreach (var item in source.ReadAsync(file, CancellationToken.None))
            {
                if (item is FoundArticle { Raw: var raw })
                {
                    found.Add(raw);
                }
            }
        }
        return found.Count > 0
            ? new Documents(Repeat(found, least))
            : throw new ArgumentException($"There are no articles in {path}.", nameof(path));
    }

    /// <summary>A copy is an article of its own: it has another id.</summary>
    private static List<RawArticle> Repeat(List<RawArticle> found, int least)
    {
        var copies = 1 + (least / Math.Max(1, found.Sum(article => article.Text.Length)));
        return copies == 1
            ? found
            : [.. Enumerable.Range(0, copies).SelectMany(copy => found.Select(raw => Copy(raw, copy)))];
    }

    private static RawArticle Copy(RawArticle raw, int copy)
    {
        var id = new ArticleMetadata(Id: $"{copy}/{raw.Metadata.Id ?? raw.Location}");
        return raw with { Metadata = id.Over(raw.Metadata) };
    }
}
