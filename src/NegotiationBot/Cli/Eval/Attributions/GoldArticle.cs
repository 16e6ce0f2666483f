using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>An article with what people marked in it; offsets in UTF-16.</summary>
internal sealed record GoldArticle(
    string Id,
    string Publisher,
    string Title,
    string Text,
    IReadOnlyList<GoldAttribution> Attributions
)
{
    /// <summary>The article as the bot reads it: its words and its title, and nothing else that is known of it.</summary>
    public ReadArticle Read() =>
        ArticleReader.Read(
            new RawArticle(Id, Text, ArticleMetadata.None with { Id = Id, Title = Title }, TitleIsFirstLine: false)
        );
}
