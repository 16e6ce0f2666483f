using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Turns a raw document into an article, its first revision and the outline of its body.</summary>
public static class ArticleReader
{
    // The corpus is English for now; a source that says otherwise is believed.
    private const string DefaultLanguage = "en";

    /// <exception cref="UnreadableArticleException">There are no words to read; the message says so to a person.</exception>
    public static ReadArticle Read(RawArticle raw)
    {
        var revision = Revision.FromDecoded(raw.Text);
        var paragraphs = ParagraphFinder.Find(revision.Text);
        if (!paragraphs.Any(p => p.Of(revision.Text).Any(char.IsLetter)))
        {
            throw new UnreadableArticleException("It holds no words: add its text, or leave it out.");
        }
        var title = TitleFinder.Find(raw, revision.Text, paragraphs);
        var authors = AuthorsOf(raw.Metadata);
        var body = BodyFinder.Find(revision.Text, paragraphs, title.Span, authors);
        if (body.Paragraphs.Count == 0)
        {
            throw new UnreadableArticleException(
                "It holds nothing besides a title and contact lines: add its text, or leave it out."
            );
        }
        var article = ArticleOf(
            raw,
            revision,
            title.Title,
            authors.Count > 0 ? authors : body.Signed,
            raw.Metadata.Published ?? body.Published
        );
        return new ReadArticle(article, revision, new ArticleOutline(title.Span, body.Paragraphs))
        {
            ContactLines = body.ContactLines,
        };
    }

    private static Article ArticleOf(
        RawArticle raw,
        Revision revision,
        string title,
        IReadOnlyList<string> authors,
        PublishedAt? published
    ) =>
        new(
            ArticleIdentity.Of(raw, revision),
            PersonalData.Redact(title),
            authors,
            OrNull(PersonalData.Redact(raw.Metadata.Publisher ?? "")),
            published,
            PublicLink(raw.Metadata.Url),
            OrNull(raw.Metadata.Language) ?? DefaultLanguage,
            OrNull(PersonalData.Redact(raw.Metadata.Licence ?? "")),
            OrNull(raw.Metadata.Collection) ?? Article.DefaultCollection
        );

    /// <summary>The authors as the source has them; one that is an address names nobody.</summary>
    private static List<string> AuthorsOf(ArticleMetadata metadata) =>
        [
            .. (metadata.Authors ?? [])
                .Select(OrNull)
                .OfType<string>()
                .SelectMany(author => Byline.Authors(author) is { Count: > 0 } signed ? signed : [author])
                .Where(author => !PersonalData.Contains(author))
                .Distinct(StringComparer.Ordinal),
        ];

    private static string? PublicLink(string? url) =>
        Uri.TryCreate(url?.Trim(), UriKind.Absolute, out var link) && link.Scheme is "http" or "https"
            ? url!.Trim()
            : null;

    private static string? OrNull(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
