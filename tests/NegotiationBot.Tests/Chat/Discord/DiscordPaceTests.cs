using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Rest;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>What goes to Discord first when there is more than Discord takes in a second. Time stands still unless a test moves it.</summary>
public sealed class DiscordPaceTests : IDisposable
{
    private const int Answers = GlobalPace.PerSecond + 15;

    private readonly FakeTimeProvider _clock = new();
    private readonly Wire _wire = new();
    private readonly HttpClient _http;
    private readonly RestLimits _limits;
    private readonly DiscordRest _rest;

    public DiscordPaceTests()
    {
        _http = new HttpClient(_wire) { BaseAddress = new Uri("https://discord.example/") };
        _limits = new RestLimits(_clock);
        _rest = new DiscordRest(
            _http,
            Options.Create(new DiscordOptions { Token = "token" }),
            _limits,
            new InvalidRequests(_clock),
            new Backoff(new Random(1)),
            _clock,
            NullLogger<DiscordRest>.Instance
        );
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_acknowledgement_is_sent_before_every_answer_that_waits()
    {
        var answers = Enumerable.Range(0, Answers).Select(i => PostAsync($"{i}")).ToList();
        _wire.Sent.Count.ShouldBe(GlobalPace.PerSecond);

        var acknowledgement = _rest.SendAsync(DiscordRoute.Callback("1", "t"), new { type = 5 }, Token);

        _wire.Sent[^1].ShouldEndWith("/callback");
        await acknowledgement;
        _wire.Sent.Count.ShouldBe(GlobalPace.PerSecond + 1);
        _clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(answers);
        _wire.Sent.Count.ShouldBe(Answers + 1);
    }

    [Fact]
    public async Task An_acknowledgement_is_sent_while_Discord_has_stopped_all_else()
    {
        _wire.Next = NoRoomAtAll;
        var refused = PostAsync("1");
        var waiting = PostAsync("2");
        _wire.Sent.Count.ShouldBe(1);

        var acknowledgement = _rest.SendAsync(DiscordRoute.Callback("1", "t"), new { type = 5 }, Token);

        _wire.Sent.Count.ShouldBe(2);
        _wire.Sent[^1].ShouldEndWith("/callback");
        await acknowledgement;
        _clock.Advance(TimeSpan.FromSeconds(30));
        await Task.WhenAll(refused, waiting);
    }

    public void Dispose()
    {
        _http.Dispose();
        _limits.Dispose();
        _wire.Dispose();
    }

    private Task<JsonElement> PostAsync(string channel) =>
        _rest.SendAsync(DiscordRoute.Post(channel), new { content = "x" }, Token);

    private static HttpResponseMessage NoRoomAtAll()
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests)
        {
            Content = new StringContent("""{"retry_after":30,"global":true}"""),
        };
        answer.Headers.Add("X-RateLimit-Scope", "global");
        return answer;
    }

    /// <summary>Takes down what is sent, and says yes at once unless something else comes next.</summary>
    private sealed class Wire : HttpMessageHandler
    {
        public List<string> Sent { get; } = [];

        public Func<HttpResponseMessage>? Next { get; set; }

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            lock (Sent)
            {
                Sent.Add(request.RequestUri!.AbsolutePath);
            }
            var next = Next;
            Next = null;
            return Task.FromResult(next?.Invoke() ?? new HttpResponseMessage(HttpStatusCode.NoContent));
        }
    }
}
