using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Tests.Storage;

/// <summary>Articles as the ingesting way hands them over, without that way.</summary>
internal static class Some
{
    /// <param name="text">A passage a line; what stands between “ and ” is a quote of Mara Odell.</param>
    public static IngestedArticle Article(
        string id,
        string text,
        string title = "Talks at Velm",
        string? published = "2031-04-05",
        string collection = Core.Articles.Article.DefaultCollection,
        string? office = "Envoy of Ostrava"
    )
    {
        var article = new Article(
            new ArticleId(id),
            title,
            ["Ivo Brandt", "Lena Roth"],
            "The Velm Courier",
            PublishedAt.TryParse(published),
            $"https://velm.example/{id}",
            "en",
            "CC BY 4.0",
            collection
        );
        var lines = Lines(text).ToList();
        return new IngestedArticle(
            article,
            Revision.FromDecoded(text),
            new ArticleOutline(null, lines),
            [.. lines.Select(line => new Passage(line))],
            [.. lines.SelectMany(line => QuotesIn(text, line, office))]
        );
    }

    private static IEnumerable<TextSpan> Lines(string text)
    {
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start) is var found && found < 0 ? text.Length : found;
            yield return new TextSpan(start, end);
            start = end + 1;
        }
    }

    private static IEnumerable<Quote> QuotesIn(string text, TextSpan line, string? office)
    {
        var open = text.IndexOf('“', line.Start, line.Length);
        var close = text.IndexOf('”', line.Start, line.Length);
        if (open < 0 || close < open)
        {
            yield break;
        }
        yield return new Quote(
            new TextSpan(open + 1, close),
            QuoteKind.Direct,
            line,
            new Attribution(
                "Mara Odell",
                office,
                new Mention(new TextSpan(line.Start, line.Start + 1), text[line.Start..(line.Start + 1)]),
                new TextSpan(close, line.End),
                "to reporters",
                "on Tuesday",
                new TextSpan(0, 1),
                [new ChainLink("Velm Radio", "the radio"), new ChainLink("an aide", "her aide")],
                0.75,
                AttributionStatus.Confirmed,
                AttributionBasis.NamedInSentence
            )
        );
    }
}
