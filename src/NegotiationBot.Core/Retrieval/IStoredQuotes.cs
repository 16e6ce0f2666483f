using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The quotes of an article that stay in the store until they are looked at. What must not be shown is known before: every passage of the article has to be
/// held against it.
/// </summary>
public interface IStoredQuotes : IReadOnlyList<Quote>
{
    /// <summary>The spans of those that are withdrawn.</summary>
    IReadOnlyList<TextSpan> Withdrawn { get; }
}
