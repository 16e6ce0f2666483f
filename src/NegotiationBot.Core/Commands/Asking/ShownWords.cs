using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>A stretch of an article that was shown.</summary>
/// <param name="ProseWords">How many of its words are the journalist's own and no quotation.</param>
public sealed record ShownWords(ArticleId Article, TextSpan Span, int ProseWords);
