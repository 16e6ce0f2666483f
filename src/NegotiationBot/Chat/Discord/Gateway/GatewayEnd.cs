namespace NegotiationBot.Chat.Discord.Gateway;

/// <summary>A closed family: how a connection ended, and with it what comes next.</summary>
internal abstract record GatewayEnd;

/// <summary>The session goes on over a new connection.</summary>
/// <param name="AtOnce">Discord asked for it; otherwise something broke, and the bot waits a little.</param>
internal sealed record SessionBroken(bool AtOnce) : GatewayEnd;

/// <summary>The session is over; a new one begins.</summary>
internal sealed record SessionLost : GatewayEnd;

/// <summary>It would end in the same way again.</summary>
/// <param name="Reason">What is wrong and how to mend it.</param>
internal sealed record GatewayRefused(string Reason) : GatewayEnd;
