using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NegotiationBot.Sources;

/// <summary>Finds the words of the article on a page, without the menus and teasers around them.</summary>
internal static class HtmlBody
{
    // The reader resolves links against it; links are not kept.
    private const string Nowhere = "https://page.invalid/";

    // What stands around an article that the reader could not tell from its page.
    private const string Furniture = "nav, header, footer, aside, form";

    public static string Read(IHtmlDocument page, string html)
    {
        using var reader = new Reader(Nowhere, html);
        var found = reader.GetArticle();
        if (found is { Completed: true, IsReadable: true, Content: { } content })
        {
            return HtmlText.Of(new HtmlParser().ParseDocument(content));
        }
        foreach (var furniture in page.QuerySelectorAll(Furniture))
        {
            furniture.Remove();
        }
        return HtmlText.Of(
            page.QuerySelector("article") ?? page.QuerySelector("main") ?? page.Body ?? page.DocumentElement
        );
    }
}
