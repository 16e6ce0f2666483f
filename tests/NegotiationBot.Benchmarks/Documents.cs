using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Hosting;
using NegotiationBot.Sources;

namespace NegotiationBot.Benchmarks;

/// <summary>What is measured on: the documents of a path, or the shipped sample, repeated until there is enough to time.</summary>
internal sealed record Documents(IReadOnlyList<RawArticle> Articles)
{
    private const int LeastCharacters = 3_000_000;

    public double Megabytes => Articles.Sum(article => (long)article.Text.Length) / 1e6;

    public static async Task<Documents> ReadAsync(string? path)
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
            ? new Documents([.. Repeat(found)])
            : throw new ArgumentException($"There are no articles in {path}.", nameof(path));
    }

    /// <summary>A copy is an article of its own: it has another id.</summary>
    private static IEnumerable<RawArticle> Repeat(List<RawArticle> found)
    {
        var copies = 1 + (LeastCharacters / Math.Max(1, found.Sum(article => article.Text.Length)));
        return from copy in Enumerable.Range(0, copies)
            from raw in found
            let id = new ArticleMetadata(Id: $"{copy}/{raw.Metadata.Id ?? raw.Location}")
            select raw with
            {
                Metadata = id.Over(raw.Metadata),
            };
    }
}
