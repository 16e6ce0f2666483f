using NegotiationBot.Core.Articles;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What one question may see. Retrieval, counts and refusals all look through it.</summary>
/// <param name="Collections">The collections the asker may see; null means all (the command line).</param>
/// <param name="From">Only articles published on or after this day.</param>
/// <param name="To">Only articles published on or before this day.</param>
public sealed record RetrievalFilter(
    IReadOnlySet<string>? Collections = null,
    DateOnly? From = null,
    DateOnly? To = null
)
{
    public static RetrievalFilter Everything { get; } = new();

    /// <summary>What of the articles that pass may not be shown.</summary>
    public Veil Veil { get; init; } = Veil.None;

    /// <summary>An undated article passes only where no day is asked for, one whose title names a suppressed person never.</summary>
    public bool LetsThrough(Article article) =>
        Collections?.Contains(article.Collection) is not false
        && !Veil.People.AreNamedIn(article.Title)
        && (From is null || article.Published?.Day >= From)
        && (To is null || article.Published?.Day <= To);
}
