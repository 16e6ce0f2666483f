namespace NegotiationBot.Core.Chat;

/// <summary>A sign under somebody's message. The platform's name of each stands beside it: Discord takes the character, Slack the word.</summary>
public enum Reaction
{
    /// <summary>🔇, <c>mute</c>: the bot is off here.</summary>
    Off,

    /// <summary>⏳, <c>hourglass_flowing_sand</c>: too many questions just now.</summary>
    TooMany,

    /// <summary>⌛, <c>hourglass</c>: it came too late to be answered.</summary>
    TooLate,
}
