using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Training.Attribution;

/// <summary>An annotated article as the attributor reads it: what was marked, beside what was found.</summary>
internal sealed class ReadGold
{
    /// <summary>A quotation and marked words are the same when so much of the marked and of the found words is shared.</summary>
    private const double OfMarked = 0.8;

    private const double OfFound = 0.5;

    private readonly SpeakerRegistry _registry;

    public ReadGold(GoldArticle gold, SpeakerRegistry registry)
    {
        _registry = registry;
        Gold = gold;
        Read = gold.Read();
        Stretches = QuoteScanner.Scan(Read.Revision.Text, Read.Outline);
        Reading = ArticleReading.Of(Read.Article, Read.Revision.Text, Read.Outline, Stretches, registry);
        Places = QuotationPlaces.Of(Reading);
        Marked = [.. Stretches.Select(stretch => Match(stretch.Span))];
    }

    public GoldArticle Gold { get; }

    public ReadArticle Read { get; }

    public IReadOnlyList<QuotedStretch> Stretches { get; }

    public ArticleReading Reading { get; }

    public QuotationPlaces Places { get; }

    /// <summary>By quotation, what people marked there; null where they marked nothing.</summary>
    public IReadOnlyList<GoldAttribution?> Marked { get; }

    /// <summary>What the models attribute in the article, quotations and reported speech.</summary>
    public IReadOnlyList<Quote> Attribute(AttributionModels models) =>
        new SpeakerAttributor(_registry, models).Attribute(Read.Article, Read.Revision.Text, Read.Outline, Stretches);

    // A quotation of several paragraphs is marked one by one, so the found one is compared piece by piece.
    private GoldAttribution? Match(TextSpan found) =>
        Gold.Attributions.FirstOrDefault(attribution =>
            attribution.Quoted.Any(quoted =>
                quoted.Length > 0
                && quoted.OverlapWith(found) >= OfMarked * quoted.Length
                && (
                    quoted.OverlapWith(found) >= OfFound * found.Length
                    || attribution.Quoted.Sum(part => part.OverlapWith(found)) >= OfFound * found.Length
                )
            )
        );
}
