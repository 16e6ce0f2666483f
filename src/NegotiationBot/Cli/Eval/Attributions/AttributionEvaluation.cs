using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>Reads annotated articles as the bot reads any, and compares.</summary>
internal sealed class AttributionEvaluation(ArticleIngestor ingestor)
{
    /// <summary>A row for each kind.</summary>
    public IReadOnlyList<AttributionScore> Of(IEnumerable<GoldArticle> articles)
    {
        var quotations = AttributionScore.None("quotations");
        var indirect = AttributionScore.None("indirect");
        foreach (var gold in articles)
        {
            Quote[] quotes = [.. ingestor.Explain(gold.Read()).Quotes.Select(attributed => attributed.Quote)];
            quotations += AttributionScore.OfQuotations(gold, quotes);
            indirect += AttributionScore.OfIndirect(gold, quotes);
        }
        return [quotations, indirect];
    }
}
