using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Slack;
using Newtonsoft.Json.Linq;
using SlackNet;
using SlackNet.SocketMode;
using ILogger = Microsoft.Extensions.Logging.ILogger;

namespace NegotiationBot.ChatLibraries.Slack;

/// <summary>
/// Socket Mode through SlackNet: it keeps two connections, opens the next when Slack ends one, and acknowledges on the one over which an envelope came. Envelopes are
/// taken as Slack wrote them, so that both heads read them alike.
/// </summary>
internal sealed partial class SlackNetSocketMode(
    SlackReceiver receiver,
    SlackPace pace,
    IOptions<SlackOptions> options,
    TimeProvider clock,
    ILogger<SlackNetSocketMode> logger
) : ISocketMode, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    /// <summary>SlackNet gives a connection up where Slack once refuses it an address; so it is looked after.</summary>
    private static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Task, byte> _handled = [];

    /// <summary>A socket of SlackNet's sends one message at a time.</summary>
    private readonly SemaphoreSlim _sending = new(1, 1);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Patience };
        // Not disposed of, only disconnected: SlackNet opens its second connection some seconds after the first, and disposed of before that it would throw where nobody
        // can catch it.
        var client = CreateClient(http);
        using var hearing = client.RawSocketMessages.Subscribe(message => Take(client, message, stopping));
        try
        {
            await KeepConnectedAsync(client, stopping.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // Slack has switched Socket Mode off.
        }
        finally
        {
            await SettleAsync();
            client.Disconnect();
        }
    }

    public Task SettleAsync() => Task.WhenAll(_handled.Keys);

    public void Dispose() => _sending.Dispose();

    private CoreSocketModeClient CreateClient(HttpClient http)
    {
        var json = Default.JsonSettings();
        var api = new SlackApiClient(
            Default.Http(json, () => http),
            new SlackAddresses(options.Value.ApiUrl),
            json,
            options.Value.AppToken
        );
        return new CoreSocketModeClient(api, Default.WebSocketFactory, json, Default.Scheduler, Default.Logger);
    }

    private async Task KeepConnectedAsync(CoreSocketModeClient client, CancellationToken cancellationToken)
    {
        for (var failures = 0; ; )
        {
            try
            {
                if (!client.Connected)
                {
                    await client.Connect(cancellationToken: cancellationToken);
                }
                failures = 0;
                await Task.Delay(LooksEvery, clock, cancellationToken);
            }
            catch (SlackException exception) when (SlackErrors.IsOfToken(exception.ErrorCode))
            {
                Log.GivenUp(logger, SlackErrors.Explain(exception.ErrorCode));
                return;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
            {
                Log.Broke(logger, exception);
                await pace.PauseAsync(failures++, cancellationToken);
            }
        }
    }

    private void Take(CoreSocketModeClient client, RawSocketMessage told, CancellationTokenSource stopping)
    {
        if (stopping.IsCancellationRequested)
        {
            return;
        }
        var handling = HandleAsync(client, told, stopping);
        _handled[handling] = 0;
        _ = handling.ContinueWith(done => _handled.TryRemove(done, out _), TaskScheduler.Default);
    }

    /// <summary>What could not be committed is not acknowledged: Slack delivers it again.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "One event that breaks must not end the connection.")]
    private async Task HandleAsync(CoreSocketModeClient client, RawSocketMessage told, CancellationTokenSource stopping)
    {
        try
        {
            var message = JsonSerializer.Deserialize<JsonElement>(told.Message);
            if (message.TextAt("envelope_id") is { } envelope)
            {
                var answer = await receiver.ReceiveEnvelopeAsync(message, stopping.Token);
                await AcknowledgeAsync(client, told.SocketId, envelope, answer, stopping.Token);
            }
            else if (message.TextAt("type") == "disconnect" && message.TextAt("reason") == "link_disabled")
            {
                Log.GivenUp(logger, SlackErrors.Explain("link_disabled"));
                await stopping.CancelAsync();
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The bot stops; Slack delivers it again.
        }
        catch (Exception exception)
        {
            Log.NotTaken(logger, exception);
        }
    }

    /// <summary>On a connection that has ended since it is left: Slack delivers the envelope again, and it is known.</summary>
    private async Task AcknowledgeAsync(
        CoreSocketModeClient client,
        int socket,
        string envelope,
        object? answer,
        CancellationToken cancellationToken
    )
    {
        var acknowledgement = answer is null
            ? new Acknowledgement { EnvelopeId = envelope }
            : new Acknowledgement<JRaw>
            {
                EnvelopeId = envelope,
                Payload = new JRaw(JsonSerializer.Serialize(answer, SlackJson.Options)),
            };
        await _sending.WaitAsync(cancellationToken);
        try
        {
            await client.Send(socket, acknowledgement);
        }
        catch (Exception exception)
            when (exception is WebSocketException or InvalidOperationException or ObjectDisposedException)
        {
            // As above.
        }
        finally
        {
            _sending.Release();
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The connection with Slack broke; it is made again.")]
        public static partial void Broke(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "The bot is not on Slack any more until it is started again: {Reason}")]
        public static partial void GivenUp(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Error, "An event of Slack's could not be taken; Slack delivers it again.")]
        public static partial void NotTaken(ILogger logger, Exception exception);
    }
}
