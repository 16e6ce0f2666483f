using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Slack's Web API. It waits as long as Slack asks for, and tries again what failed for the moment and can be done twice. Its addresses can hold secrets, so nothing
/// here, nor the handler below it, writes one to a log.
/// </summary>
internal sealed class SlackClient(HttpClient http, SlackPace pace, IOptions<SlackOptions> options)
{
    private const int MostAttempts = 4;

    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan DownloadPatience = TimeSpan.FromMinutes(1);

    private readonly Uri _api = new(options.Value.ApiUrl.TrimEnd('/') + "/");

    /// <summary>Slack has answered a call that the workspace of its token may have put the bot out; see <see cref="SlackErrors.IsRemoval"/>.</summary>
    public event Action<string>? TokenRefused;

    /// <summary>Calls a method that takes its arguments as JSON: those that write.</summary>
    /// <exception cref="ChatPlatformException">Slack cannot be reached, or did not say what became of it.</exception>
    public Task<SlackAnswer> CallAsync(
        string token,
        string method,
        object arguments,
        SlackRepeat repeat,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            token,
            method,
            () => JsonContent.Create(arguments, arguments.GetType(), options: SlackJson.Options),
            repeat,
            cancellationToken
        );

    /// <summary>Calls a method that takes its arguments as a form alone: those that read.</summary>
    /// <param name="arguments">Those without a value are left out.</param>
    /// <exception cref="ChatPlatformException">Slack cannot be reached.</exception>
    public Task<SlackAnswer> ReadAsync(
        string token,
        string method,
        IEnumerable<(string Name, string? Value)> arguments,
        CancellationToken cancellationToken
    ) =>
        SendAsync(
            token,
            method,
            () =>
                new FormUrlEncodedContent(
                    arguments
                        .Where(argument => argument.Value is not null)
                        .Select(argument => KeyValuePair.Create(argument.Name, argument.Value!))
                ),
            SlackRepeat.Freely,
            cancellationToken
        );

    /// <summary>Whether a method must wait just now.</summary>
    public bool IsHeld(string token, string method) => pace.IsHeld(Subject(token, method));

    /// <summary>Sends to an address that Slack gave for the purpose: a <c>response_url</c>, an upload.</summary>
    /// <returns>Whether Slack took it; what it did not take, it will never take.</returns>
    /// <exception cref="ChatPlatformException">Slack cannot be reached, or did not say what became of it.</exception>
    public async Task<bool> SendToAsync(
        Uri address,
        Func<HttpContent> content,
        SlackRepeat repeat,
        CancellationToken cancellationToken
    )
    {
        EnsureOwn(address);
        using var response = await TryAsync(
            "an address of its own",
            address.Host,
            () => new HttpRequestMessage(HttpMethod.Post, address) { Content = content() },
            repeat,
            cancellationToken
        );
        return response.IsSuccessStatusCode;
    }

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="ChatPlatformException">It is larger than it may be, not Slack's, or cannot be had.</exception>
    public async Task<byte[]> DownloadAsync(
        string token,
        Uri address,
        int maximumBytes,
        CancellationToken cancellationToken
    )
    {
        EnsureOwn(address);
        using var patience = new CancellationTokenSource(DownloadPatience);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return await DownloadInTimeAsync(token, address, maximumBytes, either.Token);
        }
        catch (Exception exception)
            when (exception is IOException or HttpRequestException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            throw new ChatPlatformException("Slack did not give the whole file.", exception);
        }
    }

    private async Task<byte[]> DownloadInTimeAsync(
        string token,
        Uri address,
        int maximumBytes,
        CancellationToken cancellationToken
    )
    {
        using var response = await TryAsync(
            "a file",
            "files",
            () =>
                new HttpRequestMessage(HttpMethod.Get, address)
                {
                    Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
                },
            SlackRepeat.Freely,
            cancellationToken,
            HttpCompletionOption.ResponseHeadersRead
        );
        if (!response.IsSuccessStatusCode)
        {
            throw new ChatPlatformException($"Slack did not give the file ({(int)response.StatusCode}).");
        }
        using var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; (read = await stream.ReadAsync(buffer, cancellationToken)) > 0; )
        {
            if (bytes.Length + read > maximumBytes)
            {
                throw new ChatPlatformException($"The file is larger than {maximumBytes} bytes.");
            }
            bytes.Write(buffer, 0, read);
        }
        return bytes.ToArray();
    }

    private async Task<SlackAnswer> SendAsync(
        string token,
        string method,
        Func<HttpContent> content,
        SlackRepeat repeat,
        CancellationToken cancellationToken
    )
    {
        for (var failures = 0; ; )
        {
            using var response = await TryAsync(
                method,
                Subject(token, method),
                () =>
                    new HttpRequestMessage(HttpMethod.Post, new Uri(_api, method))
                    {
                        Content = content(),
                        Headers = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
                    },
                repeat,
                cancellationToken
            );
            var answer = await AnswerOfAsync(method, response, cancellationToken);
            if (SlackErrors.IsTooFast(answer.Error))
            {
                // It was not done; waiting is no failure.
                pace.Hold(Subject(token, method), PauseOf(response));
            }
            else if (!SlackErrors.IsForTheMoment(answer.Error))
            {
                if (SlackErrors.IsRemoval(answer.Error))
                {
                    TokenRefused?.Invoke(token);
                }
                return answer;
            }
            else if (repeat is SlackRepeat.Never || ++failures >= MostAttempts)
            {
                throw new ChatPlatformException($"Slack could not do {method} just now ({answer.Error}).");
            }
            else
            {
                await pace.PauseAsync(failures - 1, cancellationToken);
            }
        }
    }

    /// <summary>An answer that is neither a wait nor a failure for the moment.</summary>
    private async Task<HttpResponseMessage> TryAsync(
        string what,
        string subject,
        Func<HttpRequestMessage> request,
        SlackRepeat repeat,
        CancellationToken cancellationToken,
        HttpCompletionOption completion = HttpCompletionOption.ResponseContentRead
    )
    {
        for (var failures = 0; ; )
        {
            await pace.WaitAsync(subject, cancellationToken);
            try
            {
                using var message = request();
                var response = await http.SendAsync(message, completion, cancellationToken);
                if (response.StatusCode is HttpStatusCode.TooManyRequests)
                {
                    // It was not done; waiting is no failure.
                    pace.Hold(subject, PauseOf(response));
                    response.Dispose();
                    continue;
                }
                if (response.StatusCode < HttpStatusCode.InternalServerError)
                {
                    return response;
                }
                response.Dispose();
                if (repeat is SlackRepeat.Never || ++failures >= MostAttempts)
                {
                    throw new ChatPlatformException($"Slack answered {what} with {(int)response.StatusCode}.");
                }
            }
            catch (Exception exception)
                when (exception is HttpRequestException or TaskCanceledException
                    && !cancellationToken.IsCancellationRequested
                )
            {
                if ((repeat is SlackRepeat.Never && !WasNeverSent(exception)) || ++failures >= MostAttempts)
                {
                    throw new ChatPlatformException($"Slack could not be reached for {what}.", exception);
                }
            }
            await pace.PauseAsync(failures - 1, cancellationToken);
        }
    }

    private static async Task<SlackAnswer> AnswerOfAsync(
        string method,
        HttpResponseMessage response,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var body = await response.Content.ReadFromJsonAsync<JsonElement>(cancellationToken);
            return new SlackAnswer(
                body,
                body.IsTrueAt("ok") ? null : body.TextAt("error") ?? "no_error_given",
                response.Headers.TryGetValues("x-oauth-scopes", out var scopes)
                    ?
                    [
                        .. string.Join(',', scopes)
                            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                    ]
                    : []
            );
        }
        catch (Exception exception)
            when (exception is JsonException or HttpRequestException or IOException or NotSupportedException)
        {
            throw new ChatPlatformException($"Slack's answer to {method} could not be read.", exception);
        }
    }

    private static bool WasNeverSent(Exception exception) =>
        exception
            is HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConnectionError
                    or HttpRequestError.NameResolutionError
                    or HttpRequestError.SecureConnectionError
                    or HttpRequestError.ProxyTunnelError,
            };

    private static TimeSpan PauseOf(HttpResponseMessage response) =>
        response.Headers.RetryAfter?.Delta is { } pause && pause > TimeSpan.Zero ? pause : UsualPause;

    /// <summary>An address comes in an event: it must lead to Slack, or the token and what is said would go to somebody else.</summary>
    private void EnsureOwn(Uri address)
    {
        var isSlacks =
            address.Scheme == Uri.UriSchemeHttps
            && (address.Host == "slack.com" || address.Host.EndsWith(".slack.com", StringComparison.OrdinalIgnoreCase));
        var isOfApi = address.Scheme == _api.Scheme && address.Authority == _api.Authority;
        if (!isSlacks && !isOfApi)
        {
            throw new ChatPlatformException("An address that came with an event is not Slack's.");
        }
    }

    private static string Subject(string token, string method) => $"{method} {token}";
}
