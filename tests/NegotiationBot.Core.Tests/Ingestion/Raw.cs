using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Core.Tests.Ingestion;

/// <summary>Raw documents, as a source hands them over.</summary>
internal static class Raw
{
    public static RawArticle TextFile(string text, string location = "/articles/envoys.txt") =>
        new(location, text, ArticleMetadata.None, TitleIsFirstLine: true);

    public static RawArticle Json(string text, ArticleMetadata? metadata = null) =>
        new("/articles/batch.jsonl#3", text, metadata ?? ArticleMetadata.None, TitleIsFirstLine: false);

    public static IReadOnlyList<string> Paragraphs(this ReadArticle read) =>
        [.. read.Outline.Paragraphs.Select(p => p.Of(read.Revision.Text))];
}
