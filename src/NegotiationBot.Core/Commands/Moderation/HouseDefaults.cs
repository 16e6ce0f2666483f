namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What holds in a community until its moderators say otherwise.</summary>
/// <param name="Collections">What a community is answered from until an admin gives it other collections.</param>
/// <param name="MemberPerMinute">Answers to one member in a minute.</param>
/// <param name="ChannelPerMinute">Answers in one channel in a minute.</param>
/// <param name="AnswersDirectly">Whoever writes to the bot alone is answered; it is the operator's to say.</param>
public sealed record HouseDefaults(
    IReadOnlyList<string> Collections,
    int MemberPerMinute = 4,
    int ChannelPerMinute = 6,
    int AccountDays = 0,
    bool AnswersDirectly = true
);
