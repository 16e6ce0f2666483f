using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Rest;

/// <summary>
/// Discord's HTTP API. It waits for the limits and asks again what failed for the moment; a repetition does no harm, because a message carries a nonce that Discord
/// enforces and everything else is the same done twice. Addresses are never logged: some hold a token.
/// </summary>
internal sealed partial class DiscordRest(
    HttpClient http,
    IOptions<DiscordOptions> options,
    RestLimits limits,
    InvalidRequests invalid,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<DiscordRest> logger
)
{
    /// <summary>Of a request that gets no answer or a 5xx.</summary>
    private const int MostAttempts = 4;

    /// <summary>Of a request that meets one limit after another.</summary>
    private const int MostPauses = 10;

    /// <summary>Whoever must wait longer is better off to come again.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(2);

    public Task<JsonElement> SendAsync(DiscordRoute route, CancellationToken cancellationToken) =>
        SendAsync(route, () => null, cancellationToken);

    public Task<JsonElement> SendAsync(DiscordRoute route, object body, CancellationToken cancellationToken) =>
        SendAsync(route, () => JsonContent.Create(body, body.GetType()), cancellationToken);

    /// <param name="content">Makes the body, once for each attempt.</param>
    /// <returns>What Discord answered; undefined where it answered without a body.</returns>
    /// <exception cref="DiscordRefusal">Discord said no, for good.</exception>
    /// <exception cref="ChatPlatformException">Discord cannot be reached, or has no time for the bot.</exception>
    public async Task<JsonElement> SendAsync(
        DiscordRoute route,
        Func<HttpContent?> content,
        CancellationToken cancellationToken
    )
    {
        for (int failures = 0, pauses = 0; ; )
        {
            invalid.ThrowIfTooMany(route);
            using var response = await TryAsync(route, content, cancellationToken);
            switch (response?.StatusCode)
            {
                case HttpStatusCode.TooManyRequests when await PauseAsync(response, cancellationToken) is var pause:
                    CountInvalid(response);
                    if (pause > LongestPause || ++pauses > MostPauses)
                    {
                        throw new ChatPlatformException($"Discord has no room for {route.Name} just now.");
                    }
                    Log.Limited(logger, route.Name, pause);
                    await Task.Delay(pause, clock, cancellationToken);
                    break;
                case null or >= HttpStatusCode.InternalServerError:
                    if (++failures >= MostAttempts)
                    {
                        throw new ChatPlatformException($"Discord does not answer {route.Name}.");
                    }
                    Log.Failed(logger, route.Name, response is null ? 0 : (int)response.StatusCode);
                    await Task.Delay(backoff.After(failures), clock, cancellationToken);
                    break;
                case < HttpStatusCode.MultipleChoices:
                    return await ReadAsync(response, cancellationToken);
                default:
                    throw await RefusalAsync(route, response, cancellationToken);
            }
        }
    }

    /// <returns>Null where no answer came.</returns>
    private async Task<HttpResponseMessage?> TryAsync(
        DiscordRoute route,
        Func<HttpContent?> content,
        CancellationToken cancellationToken
    )
    {
        using var passage = await limits.EnterAsync(route, cancellationToken);
        using var request = new HttpRequestMessage(route.Method, route.Path) { Content = content() };
        // For the answer to an interaction the token in its path is all that it needs.
        request.Headers.Authorization = route.AnswersInteraction
            ? null
            : new AuthenticationHeaderValue("Bot", options.Value.Token);
        try
        {
            var response = await http.SendAsync(request, cancellationToken);
            TimeSpan? pause =
                response.StatusCode is HttpStatusCode.TooManyRequests
                    ? await PauseAsync(response, cancellationToken)
                    : null;
            limits.Learn(route, response.Headers, pause);
            return response;
        }
        catch (HttpRequestException)
        {
            return null;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>Discord gives fractions of a second in the body and whole ones in the header.</summary>
    private static async Task<TimeSpan> PauseAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await ReadAsync(response, cancellationToken);
        var seconds = body.Number("retry_after") ?? response.Headers.RetryAfter?.Delta?.TotalSeconds ?? 1;
        return TimeSpan.FromSeconds(Math.Clamp(seconds, 0, TimeSpan.FromDays(1).TotalSeconds));
    }

    private void CountInvalid(HttpResponseMessage response)
    {
        var isShared = response.Headers.TryGetValues("X-RateLimit-Scope", out var scopes) && scopes.Contains("shared");
        if (!isShared)
        {
            invalid.Count();
        }
    }

    private async Task<DiscordRefusal> RefusalAsync(
        DiscordRoute route,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
        {
            invalid.Count();
        }
        if (response.StatusCode is HttpStatusCode.Unauthorized && !route.AnswersInteraction)
        {
            invalid.TokenIsRefused();
        }
        var body = await ReadAsync(response, cancellationToken);
        return new DiscordRefusal(
            route.Name,
            response.StatusCode,
            (int)(body.Number("code") ?? 0),
            body.Text("message") is { Length: < 200 } message
                ? message
                : response.StatusCode.ToString().ToLower(CultureInfo.InvariantCulture)
        );
    }

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        try
        {
            return bytes.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(bytes);
        }
        catch (JsonException)
        {
            // The wall before Discord answers with a page.
            return default;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Discord asks to wait {Pause} with {Route}.")]
        public static partial void Limited(ILogger logger, string route, TimeSpan pause);

        [LoggerMessage(LogLevel.Warning, "Discord did not answer {Route} (status {Status}); it is asked again.")]
        public static partial void Failed(ILogger logger, string route, int status);
    }
}
