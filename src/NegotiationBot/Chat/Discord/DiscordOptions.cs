namespace NegotiationBot.Chat.Discord;

/// <summary>How the bot is on Discord; without a token it is not.</summary>
public sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>The bot's token, from the developer portal. A secret.</summary>
    public string? Token { get; set; }

    /// <summary>The application's public key, 64 hexadecimal digits: with it Discord brings interactions over HTTP (see <c>Web:Listen</c>), without it over the gateway.</summary>
    public string? PublicKey { get; set; }

    /// <summary>The Message Content intent is switched on in the portal: then a follow-up in a thread needs no mention.</summary>
    public bool MessageContent { get; set; }

    /// <summary>Where Discord's API is.</summary>
    public string ApiUrl { get; set; } = "https://discord.com/api/v10/";

    public bool IsConfigured => !string.IsNullOrWhiteSpace(Token);
}
