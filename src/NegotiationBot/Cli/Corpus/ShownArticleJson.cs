using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Text;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary>The result of <c>corpus show --json</c>. Quotes that hold an address are left out, and the text is without them.</summary>
/// <param name="Quotes">Of the current revision; offsets are into its text as stored.</param>
internal sealed record ShownArticleJson(
    ArticleJson Article,
    DateTimeOffset AddedAt,
    bool Withdrawn,
    IReadOnlyList<RevisionJson> Revisions,
    IReadOnlyList<QuoteJson> Quotes
)
{
    public static ShownArticleJson From(ArticleHistory history)
    {
        var (text, quotes) = (history.Current.Revision.Text, history.Current.Quotes);
        return new ShownArticleJson(
            ArticleJson.From(history.Article, text),
            history.AddedAt,
            history.IsWithdrawn,
            [.. history.Revisions.Select(RevisionJson.From)],
            [
                .. quotes
                    .Where(quote => !PersonalData.Contains(text, quote.Span))
                    .Select(quote => QuoteJson.From(text, quote)),
            ]
        );
    }
}

internal sealed record RevisionJson(string ContentHash, DateTimeOffset ReadAt, bool Current)
{
    public static RevisionJson From(StoredRevision stored) =>
        new(stored.Revision.ContentHash, stored.ReadAt, stored.IsCurrent);
}
