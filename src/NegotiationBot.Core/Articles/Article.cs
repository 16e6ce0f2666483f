namespace NegotiationBot.Core.Articles;

/// <summary>One published document, without its words: those are a <see cref="Revision"/>.</summary>
/// <param name="Authors">The people of the byline, in its order; empty where the document names none.</param>
/// <param name="Published">Null where unknown; never guessed.</param>
/// <param name="Url">The public link, http or https; null where there is none.</param>
/// <param name="Language">BCP 47, as <c>en</c>.</param>
/// <param name="Collection">The named set that decides who may see it.</param>
public sealed record Article(
    ArticleId Id,
    string Title,
    IReadOnlyList<string> Authors,
    string? Publisher,
    PublishedAt? Published,
    string? Url,
    string Language,
    string? Licence,
    string Collection
)
{
    public const string DefaultCollection = "public";

    /// <summary>The shipped sample: fiction, and every answer from it says so.</summary>
    public const string SampleCollection = "sample";
}
