using Moq;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Commands;

/// <summary>Somebody does something in a channel.</summary>
internal static class Visits
{
    public static DateTimeOffset Now { get; } = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    public static HouseDefaults Defaults { get; } = new(["public"]);

    private static ChatPlace Talks { get; } =
        new(new CommunityId(new PlatformName("discord"), "1"), "10", null, ChannelKind.Shared);

    private static ChatUser User { get; } = new("1001");

    /// <param name="key">Of the event.</param>
    public static Visit Writing(string key, string text) =>
        Of(new MessageWritten(key, Talks, Now, User, key, text, true));

    /// <inheritdoc cref="Writing"/>
    public static Visit Giving(string key, string command, params (string Name, string Value)[] options) =>
        Of(
            new CommandInvoked(
                key,
                Talks,
                Now,
                User,
                new ResponseHandle("", Now),
                command,
                options.ToDictionary(option => option.Name, option => option.Value),
                []
            )
        );

    private static Visit Of(MemberEvent caused) =>
        new(
            caused,
            Mock.Of<IChatPlatform>(),
            new MemberKey("m"),
            new HouseRules([], Defaults),
            RetrievalFilter.Everything,
            Now
        );
}
