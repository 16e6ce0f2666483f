using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>Articles and their revisions between the core's records and the rows.</summary>
internal static class ArticleMapper
{
    /// <summary>The article of a row whose collection is loaded.</summary>
    public static Article ToArticle(ArticleRow row) =>
        new(
            new ArticleId(row.Key),
            row.Title,
            StoredJson.ReadNames(row.Authors),
            row.Publisher,
            row.PublishedDay is { } day ? new PublishedAt(day, row.PublishedMoment) : null,
            row.Url,
            row.Language,
            row.Licence,
            row.Collection.Name
        );

    public static ArticleRow ToRow(Article article, CollectionRow collection) =>
        new()
        {
            Key = article.Id.Value,
            Title = article.Title,
            Authors = StoredJson.Write(article.Authors),
            Publisher = article.Publisher,
            PublishedDay = article.Published?.Day,
            PublishedMoment = article.Published?.Moment,
            Url = article.Url,
            Language = article.Language,
            Licence = article.Licence,
            Collection = collection,
        };

    /// <summary>Brings a row's metadata to that of an article of the same identity.</summary>
    public static void Update(ArticleRow row, Article article, CollectionRow collection)
    {
        row.Title = article.Title;
        row.Authors = StoredJson.Write(article.Authors);
        row.Publisher = article.Publisher;
        row.PublishedDay = article.Published?.Day;
        row.PublishedMoment = article.Published?.Moment;
        row.Url = article.Url;
        row.Language = article.Language;
        row.Licence = article.Licence;
        row.Collection = collection;
    }

    /// <summary>Equal in every field, the lists compared by what is in them.</summary>
    public static bool IsSame(Article one, Article other) =>
        one.Authors.SequenceEqual(other.Authors) && one == other with { Authors = one.Authors };

    public static RevisionRow ToRevision(IngestedArticle ingested, DateTimeOffset readAt, SpeakerRows speakers)
    {
        var row = new RevisionRow
        {
            Text = ingested.Revision.Text,
            ContentHash = ingested.Revision.ContentHash,
            ReadAt = readAt,
            IsCurrent = true,
        };
        row.Passages.AddRange(
            ingested.Passages.Select(
                (passage, i) =>
                    new PassageRow
                    {
                        Ordinal = i,
                        Start = passage.Span.Start,
                        End = passage.Span.End,
                    }
            )
        );
        row.Quotes.AddRange(
            ingested.Quotes.Select(
                (quote, i) => QuoteMapper.ToRow(quote, i, speakers.For(quote.Attribution, ingested.Article))
            )
        );
        return row;
    }
}
