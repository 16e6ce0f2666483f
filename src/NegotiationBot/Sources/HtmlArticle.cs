using AngleSharp.Html.Parser;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads an article from a web page.</summary>
internal static class HtmlArticle
{
    /// <exception cref="UnreadableArticleException">The page is not text, or built in a way that no browser would show.</exception>
    public static RawArticle Read(byte[] bytes, string location)
    {
        var html = TextDecoder.Decode(bytes, HtmlEncoding.Declared(bytes));
        HtmlDepth.Check(html);
        var page = new HtmlParser().ParseDocument(html);
        HtmlDepth.Check(page);
        return new RawArticle(location, HtmlBody.Read(page, html), HtmlMetadata.Read(page), TitleIsFirstLine: false);
    }
}
