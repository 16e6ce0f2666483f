using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Articles;

/// <summary>Which parts of a revision are the article's body, and which are furniture: title, byline, dateline, contact line.</summary>
/// <param name="Title">The title inside the text; null where the title is metadata alone.</param>
/// <param name="Paragraphs">The paragraphs of the body in reading order, without surrounding white space; no passage or quote lies outside them.</param>
public sealed record ArticleOutline(TextSpan? Title, IReadOnlyList<TextSpan> Paragraphs);
