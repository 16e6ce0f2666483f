using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The quotes of an article that stay in the store until they are looked at. Whether any must not be shown is known before: every passage of the article has to
/// be held against those.
/// </summary>
public interface IStoredQuotes : IReadOnlyList<Quote>
{
    /// <summary>Some are withdrawn.</summary>
    bool HasWithdrawn { get; }

    /// <summary>Those that overlap a span, in their order.</summary>
    IEnumerable<Quote> Over(TextSpan span);
}
