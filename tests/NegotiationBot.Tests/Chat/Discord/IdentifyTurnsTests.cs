using System.Net;
using NegotiationBot.Chat.Discord.Gateway;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>When a shard may begin a session, by a clock that stands still.</summary>
public sealed class IdentifyTurnsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task With_no_session_left_the_turn_comes_when_there_are_sessions_again()
    {
        using var discord = new CalledDiscord();
        discord.Planned.Enqueue(
            (HttpStatusCode.OK, """{"session_start_limit":{"remaining":0,"reset_after":7200000}}""")
        );
        using var turns = new IdentifyTurns(discord.Rest, discord.Clock);

        var turn = turns.WaitAsync(Token);

        discord.Clock.Advance(TimeSpan.FromHours(2) - TimeSpan.FromMilliseconds(1));
        turn.IsCompleted.ShouldBeFalse();
        discord.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await turn;
    }
}
