namespace NegotiationBot.Storage;

/// <summary>Something that is wrong in the database.</summary>
/// <param name="Article">The article it is about; null where it is about the file.</param>
/// <param name="Problem">One sentence for a person.</param>
public sealed record Finding(string? Article, string Problem);
