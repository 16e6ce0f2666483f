using System.Text.Json.Nodes;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>A message on the emulated platform.</summary>
public sealed class EmulatedMessage(string id, string channel, string author)
{
    public const int Ephemeral = 1 << 6;
    public const int Loading = 1 << 7;

    public string Id => id;

    public string Channel => channel;

    public string Author => author;

    public string Content { get; set; } = "";

    public int Flags { get; set; }

    public JsonArray Components { get; set; } = [];

    public string? RepliesTo { get; set; }

    public string? Nonce { get; set; }

    public string? EditedAt { get; set; }

    /// <summary>Who alone sees it; null where the channel does.</summary>
    public string? PrivateTo { get; set; }

    /// <summary>The content of the file that came with it.</summary>
    public string? File { get; set; }

    public bool IsLoading => (Flags & Loading) != 0;

    public List<string> Reactions { get; } = [];
}
