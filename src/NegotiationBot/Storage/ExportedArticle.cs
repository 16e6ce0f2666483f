using NegotiationBot.Core.Articles;

namespace NegotiationBot.Storage;

public sealed record ExportedArticle(Article Article, string Text);
