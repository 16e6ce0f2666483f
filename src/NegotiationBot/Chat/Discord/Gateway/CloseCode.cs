namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>Why Discord closed a connection (Opcodes and Status Codes, "Gateway Close Event Codes").</summary>
internal static class CloseCode
{
    /// <summary>With which the bot closes a connection whose session it means to resume; 1000 and 1001 would end it.</summary>
    public const int Resuming = 4900;

    private const int InvalidSequence = 4007;
    private const int SessionTimedOut = 4009;

    /// <param name="code">Null where the connection broke without one.</param>
    public static GatewayEnd EndOf(int? code) =>
        code switch
        {
            4004 => new GatewayRefused(
                "Discord does not accept the token: give Discord:Token the one of the portal (Bot, Reset Token)."
            ),
            4010 => new GatewayRefused("Discord does not know this shard; start the bot again."),
            4011 => new GatewayRefused("The bot is in more servers than one shard may serve; start the bot again."),
            4012 => new GatewayRefused("Discord's gateway does not speak version 10 any more; a newer bot is needed."),
            4013 => new GatewayRefused("Discord does not know an intent that was asked for; a newer bot is needed."),
            4014 => new GatewayRefused(
                "The Message Content intent is not allowed: switch it on in the portal (Bot, Privileged Gateway Intents), or set Discord:MessageContent to false."
            ),
            InvalidSequence or SessionTimedOut => new SessionLost(),
            _ => new SessionBroken(AtOnce: false),
        };
}
