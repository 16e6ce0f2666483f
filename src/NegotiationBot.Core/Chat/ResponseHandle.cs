namespace NegotiationBot.Core.Chat;

/// <summary>
/// What an interaction is answered by; only its adapter reads it. Discord: the interaction's token, good for 15 minutes. Slack: the
/// <c>response_url</c>, good for 30 minutes and five answers. It lets anybody answer in the bot's name, so it is kept sealed and never logged.
/// </summary>
/// <param name="Until">From then on it is worth nothing.</param>
public sealed record ResponseHandle(string Token, DateTimeOffset Until)
{
    public override string ToString() => $"good until {Until:O}";
}
