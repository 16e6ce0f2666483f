using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The quotes of an article that stay in the store until they are looked at. None is withdrawn there: every passage of the article has to be held against those
/// that are, and a <see cref="Veil"/> makes an article of its own where it hides any.
/// </summary>
public interface IStoredQuotes : IReadOnlyList<Quote>
{
    /// <summary>Those that overlap a span, in their order.</summary>
    IEnumerable<Quote> Over(TextSpan span);
}
