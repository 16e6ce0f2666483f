using System.Globalization;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Corpus;

/// <summary>What a document would be as an article: what is known of it and, honestly, what is not.</summary>
/// <param name="ContactLines">How many lines that tell how to reach somebody are left out.</param>
/// <param name="Addresses">How many addresses stand in the text; none is ever shown.</param>
internal sealed record ArticlePreview(
    Article Article,
    IReadOnlyDictionary<QuoteKind, int> Quotes,
    int Passages,
    int ContactLines,
    int Addresses
)
{
    public static ArticlePreview Of(ReadArticle read, IngestedArticle ingested) =>
        new(
            ingested.Article,
            CountByKind(ingested.Quotes),
            ingested.Passages.Count,
            read.ContactLines,
            PersonalData.Find(read.Revision.Text).Count
        );

    public static IReadOnlyDictionary<QuoteKind, int> CountByKind(IEnumerable<Quote> quotes) =>
        new SortedDictionary<QuoteKind, int>(quotes.CountBy(quote => quote.Kind).ToDictionary());

    public IEnumerable<string> Lines() =>
        [
            .. ArticleLines.Of(Article),
            ArticleLines.Line("quotes", Listed(Quotes)),
            ArticleLines.Line("passages", Number(Passages)),
            ArticleLines.Line(
                "left out",
                ContactLines is 1 ? "1 contact line" : $"{Number(ContactLines)} contact lines"
            ),
            ArticleLines.Line("never shown", Addresses is 1 ? "1 address" : $"{Number(Addresses)} addresses"),
        ];

    /// <summary><c>12 direct, 3 mixed</c>, or <c>none</c>.</summary>
    public static string Listed(IReadOnlyDictionary<QuoteKind, int> quotes) =>
        quotes.Count == 0
            ? "none"
            : string.Join(", ", quotes.Select(pair => $"{pair.Value} {pair.Key.ToString().ToLowerInvariant()}"));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
