using AngleSharp.Html.Parser;
using Markdig;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Reads an article from Markdown: the words without the mark-up, line breaks as they stand.</summary>
internal static class MarkdownArticle
{
    // A line break may be a paragraph's end for whoever wrote the file; the article's reader decides.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseSoftlineBreakAsHardlineBreak()
        .Build();

    /// <exception cref="UnreadableArticleException">The front matter cannot be read, or lists and quotes are nested too deep.</exception>
    public static RawArticle Read(string text, string location)
    {
        var (metadata, body) = FrontMatter.Split(text);
        var page = new HtmlParser().ParseDocument(Html(body));
        return new RawArticle(location, HtmlText.Of(page.Body!), metadata, TitleIsFirstLine: true);
    }

    private static string Html(string markdown)
    {
        try
        {
            var html = Markdown.ToHtml(markdown, Pipeline);
            HtmlDepth.Check(html);
            return html;
        }
        catch (ArgumentException tooDeep)
        {
            throw new UnreadableArticleException(
                "Its mark-up is nested too deep: save its text as a .txt file.",
                tooDeep
            );
        }
    }
}
