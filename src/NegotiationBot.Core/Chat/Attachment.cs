namespace NegotiationBot.Core.Chat;

/// <summary>A file that came with an event.</summary>
/// <param name="Name">As its sender named it; its ending tells the kind.</param>
/// <param name="Size">In bytes, as the platform says.</param>
/// <param name="Address">What the adapter reads it by. Discord: the attachment's <c>url</c>. Slack: the file's <c>url_private</c>.</param>
public sealed record Attachment(string Name, long Size, string Address);
