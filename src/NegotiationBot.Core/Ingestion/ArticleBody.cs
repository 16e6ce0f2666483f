using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>The paragraphs of an article that are its words, and what the other lines told.</summary>
/// <param name="Signed">The people of bylines and contact lines, in order.</param>
/// <param name="ContactLines">How many lines that tell how to reach somebody were left out.</param>
/// <param name="Published">The day that the lines above the words tell; null where they tell none.</param>
internal sealed record ArticleBody(
    IReadOnlyList<TextSpan> Paragraphs,
    IReadOnlyList<string> Signed,
    int ContactLines,
    PublishedAt? Published
);
