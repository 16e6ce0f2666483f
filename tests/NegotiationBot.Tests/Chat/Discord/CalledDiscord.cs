using System.Net;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Discord.Rest;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Discord's API without a server: it answers each call with what is planned, the last again and again.</summary>
internal sealed class CalledDiscord : HttpMessageHandler
{
    private readonly HttpClient _http;
    private readonly RestLimits _limits;

    public CalledDiscord()
    {
        _http = new HttpClient(this) { BaseAddress = new Uri("https://discord.example/") };
        _limits = new RestLimits(Clock);
        Rest = new DiscordRest(
            _http,
            Options.Create(new DiscordOptions { Token = "token" }),
            _limits,
            new InvalidRequests(Clock),
            new Backoff(new Random(1)),
            Clock,
            NullLogger<DiscordRest>.Instance
        );
    }

    public FakeTimeProvider Clock { get; } = new();

    public DiscordRest Rest { get; }

    /// <summary>What comes next.</summary>
    public Queue<(HttpStatusCode Status, string Body)> Planned { get; } = [];

    public int Calls { get; private set; }

    protected override Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request,
        CancellationToken cancellationToken
    )
    {
        Calls++;
        var (status, body) = Planned.Count > 1 ? Planned.Dequeue() : Planned.Peek();
        return Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body) });
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _http.Dispose();
            _limits.Dispose();
        }
        base.Dispose(disposing);
    }
}
