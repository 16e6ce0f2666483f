using System.Net;
using NegotiationBot.Chat.Discord.Events;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>What Discord does not tell of a channel.</summary>
public sealed class ChannelDirectoryTests
{
    private const string Thread = """{"id":"7","type":11,"parent_id":"5"}""";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.BadRequest)]
    public async Task A_thread_that_was_refused_for_another_reason_is_asked_for_again(HttpStatusCode refusal)
    {
        using var discord = new CalledDiscord();
        discord.Planned.Enqueue((refusal, "{}"));
        discord.Planned.Enqueue((HttpStatusCode.OK, Thread));
        var channels = new ChannelDirectory(discord.Rest);
        await channels.PlaceAsync("1", "7", Token);
        discord.Clock.Advance(TimeSpan.FromHours(1));

        var place = await channels.PlaceAsync("1", "7", Token);

        (place.Channel, place.Thread).ShouldBe(("5", "7"));
    }

    [Theory]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.NotFound)]
    public async Task A_channel_that_may_not_be_seen_or_is_not_there_is_asked_for_once(HttpStatusCode refusal)
    {
        using var discord = new CalledDiscord();
        discord.Planned.Enqueue((refusal, "{}"));
        var channels = new ChannelDirectory(discord.Rest);

        var place = await channels.PlaceAsync("1", "7", Token);
        await channels.PlaceAsync("1", "7", Token);

        (place.Channel, place.Thread).ShouldBe(("7", null));
        discord.Calls.ShouldBe(1);
    }
}
