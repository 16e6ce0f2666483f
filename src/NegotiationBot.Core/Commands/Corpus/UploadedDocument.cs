namespace NegotiationBot.Core.Commands.Corpus;

/// <param name="Name">Its ending tells the kind.</param>
public sealed record UploadedDocument(string Name, byte[] Content);
