using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>On what occasion, when, and through whom something was said, as the end of a line of ours: <c>, to reporters, quoted by Tass</c>.</summary>
internal static class Manner
{
    /// <summary>Occasion and day.</summary>
    public static string OccasionAndDay(IndexedArticle article, Attribution attribution) =>
        Occasion(attribution) + Day(article, attribution);

    public static string Occasion(Attribution attribution) =>
        attribution.Occasion is { Length: > 0 } occasion ? ", " + InMidSentence(occasion) : "";

    /// <summary>Those through whom the words come are never left out.</summary>
    public static string Through(Attribution attribution) =>
        attribution.Chain.Count == 0
            ? ""
            : ", quoted by " + string.Join(", from ", attribution.Chain.Select(link => link.Speaker));

    /// <summary>"Speaking to reporters" loses the capital that only the beginning of its sentence gave it.</summary>
    private static string InMidSentence(string occasion) =>
        occasion.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal)
            ? char.ToLowerInvariant(occasion[0]) + occasion[1..]
            : occasion;

    private static string Day(IndexedArticle article, Attribution attribution) =>
        attribution.SaidAt is { Length: > 0 } saidAt ? $", {saidAt}"
        : article.Article.Published is { } published ? $", in an article of {published.ToDisplay()}"
        : "; the article gives no day";
}
