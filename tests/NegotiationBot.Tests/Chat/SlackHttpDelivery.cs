using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Slack;

namespace NegotiationBot.Tests.Chat;

/// <summary>Signed requests to the bot's own web server.</summary>
internal sealed class SlackHttpDelivery(PlayingBot bot) : ISlackDelivery
{
    public const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";

    private static readonly TimeSpan SoonAgain = TimeSpan.FromMilliseconds(10);

    private static readonly HttpClient Http = new();

    public Task TellAsync(object callback, CancellationToken cancellationToken) =>
        PostAsync(SlackWeb.Events, Json(callback), cancellationToken);

    public async Task CommandAsync(IReadOnlyDictionary<string, string> fields, CancellationToken cancellationToken) =>
        await PostAsync(
            SlackWeb.Commands,
            await new FormUrlEncodedContent(fields).ReadAsByteArrayAsync(cancellationToken),
            cancellationToken
        );

    public async Task<JsonElement?> InteractAsync(object payload, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent([new("payload", JsonSerializer.Serialize(payload))]);
        var answer = await PostAsync(
            SlackWeb.Interactions,
            await form.ReadAsByteArrayAsync(cancellationToken),
            cancellationToken
        );
        return answer.Length > 0 ? JsonSerializer.Deserialize<JsonElement>(answer) : null;
    }

    /// <summary>Sends a body with a signature, right unless something else is given.</summary>
    public async Task<HttpResponseMessage> SendAsync(
        string path,
        byte[] body,
        CancellationToken cancellationToken,
        DateTimeOffset? at = null,
        string? signature = null
    )
    {
        var time = (at ?? bot.Clock.GetUtcNow()).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var address = new Uri(bot.Services.GetRequiredService<WebFront>().Addresses.Single());
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, path))
        {
            Content = new ByteArrayContent(body),
        };
        request.Headers.Add(SlackSignature.TimeHeader, time);
        request.Headers.Add(SlackSignature.Header, signature ?? SlackSignature.Of(Secret, time, body));
        return await Http.SendAsync(request, cancellationToken);
    }

    public static byte[] Json(object body) => JsonSerializer.SerializeToUtf8Bytes(body);

    /// <summary>Comes again, as Slack does, to a bot that does not know its workspaces yet: a moment after a start.</summary>
    private async Task<byte[]> PostAsync(string path, byte[] body, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var response = await SendAsync(path, body, cancellationToken);
            if (response.StatusCode is not HttpStatusCode.ServiceUnavailable)
            {
                response.StatusCode.ShouldBe(HttpStatusCode.OK);
                return await response.Content.ReadAsByteArrayAsync(cancellationToken);
            }
            await Task.Delay(SoonAgain, cancellationToken);
        }
    }
}
