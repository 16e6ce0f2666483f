namespace NegotiationBot.Core.Retrieval;

/// <summary>A candidate before it is looked at closely.</summary>
/// <param name="Most">At most this will its score be.</param>
/// <param name="Look">Looks at it.</param>
internal readonly record struct Prospect<T>(double Most, Func<T> Look);
