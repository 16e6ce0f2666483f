using System.Net;
using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Discord's limits, by a clock that stands still.</summary>
public sealed class DiscordLimitsTests
{
    private readonly FakeTimeProvider _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_all_routes_together_so_many_requests_go_in_a_second()
    {
        var pace = new GlobalPace(_clock);
        var waiting = Enumerable.Range(0, 2 * GlobalPace.PerSecond).Select(_ => pace.EnterAsync(Token)).ToList();

        waiting.Count(request => request.IsCompleted).ShouldBe(GlobalPace.PerSecond);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(waiting);
    }

    [Fact]
    public async Task A_bucket_that_is_empty_waits_for_its_reset_and_keeps_no_other_waiting()
    {
        using var limits = new RestLimits(_clock);
        using (await limits.EnterAsync(DiscordRoute.Post("1"), Token))
        {
            Tell(limits, "1", remaining: 0, resetAfter: 3);
        }

        var same = limits.EnterAsync(DiscordRoute.Post("1"), Token);
        using var other = await limits.EnterAsync(DiscordRoute.Post("2"), Token);
        same.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(2.9));
        same.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(0.1));

        using var passage = await same;
    }

    [Fact]
    public async Task Routes_that_Discord_gives_one_bucket_share_it()
    {
        using var limits = new RestLimits(_clock);
        Tell(limits, "1", remaining: 1, resetAfter: 3);
        limits.Learn(DiscordRoute.Edit("1", "7"), Headers(remaining: 0, resetAfter: 3), pause: null);

        var shared = limits.EnterAsync(DiscordRoute.Post("1"), Token);

        shared.IsCompleted.ShouldBeFalse();
        _clock.Advance(TimeSpan.FromSeconds(3));
        using var passage = await shared;
    }

    [Fact]
    public void Long_before_Discord_shuts_the_bot_out_it_stops_asking()
    {
        var invalid = new InvalidRequests(_clock);
        for (var i = 0; i < InvalidRequests.Most; i++)
        {
            invalid.ThrowIfTooMany(DiscordRoute.Application);
            invalid.Count();
        }

        Should.Throw<ChatPlatformException>(() => invalid.ThrowIfTooMany(DiscordRoute.Application));
        _clock.Advance(TimeSpan.FromMinutes(10));
        Should.NotThrow(() => invalid.ThrowIfTooMany(DiscordRoute.Application));
    }

    [Fact]
    public void With_a_token_that_is_refused_only_interactions_are_answered()
    {
        var invalid = new InvalidRequests(_clock);

        invalid.TokenIsRefused();

        Should.Throw<ChatPlatformException>(() => invalid.ThrowIfTooMany(DiscordRoute.Application));
        Should.NotThrow(() => invalid.ThrowIfTooMany(DiscordRoute.Callback("1", "t")));
    }

    [Theory]
    [InlineData(1, 0.5, 1)]
    [InlineData(3, 2, 4)]
    [InlineData(50, 30, 60)]
    public void A_pause_grows_to_a_minute_and_is_never_quite_the_same(int failures, double least, double most)
    {
        var pauses = Enumerable.Range(0, 100).Select(seed => new Backoff(new Random(seed)).After(failures)).ToList();

        pauses.ShouldAllBe(pause => pause.TotalSeconds >= least && pause.TotalSeconds <= most);
        pauses.Distinct().Count().ShouldBeGreaterThan(50);
    }

    private static void Tell(RestLimits limits, string channel, int remaining, double resetAfter) =>
        limits.Learn(DiscordRoute.Post(channel), Headers(remaining, resetAfter), pause: null);

    private static System.Net.Http.Headers.HttpResponseHeaders Headers(int remaining, double resetAfter)
    {
        var response = new HttpResponseMessage(HttpStatusCode.OK);
        response.Headers.Add("X-RateLimit-Bucket", "one");
        response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
        response.Headers.Add("X-RateLimit-Reset-After", $"{resetAfter}");
        return response.Headers;
    }
}
