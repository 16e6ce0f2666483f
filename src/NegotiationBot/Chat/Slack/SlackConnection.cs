using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Socket Mode: always one connection that takes events. Slack ends each after some hours and says so a little before; the next is then open before the last one goes.
/// </summary>
internal sealed partial class SlackConnection(
    SlackClient client,
    SlackReceiver receiver,
    SlackPace pace,
    IOptions<SlackOptions> options,
    TimeProvider clock,
    ILogger<SlackConnection> logger
) : ISocketMode
{
    /// <summary>A connection that held so long is no part of a row of failures.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<Task, byte> _open = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        for (var failures = 0; ; )
        {
            var began = clock.GetUtcNow();
            try
            {
                if (
                    await FindAddressAsync(cancellationToken) is not { } address
                    || await ServeAsync(address, cancellationToken) is Leaving.ForGood
                )
                {
                    return;
                }
                failures = 0;
            }
            catch (Exception exception) when (!cancellationToken.IsCancellationRequested && IsBreak(exception))
            {
                Log.Broke(logger, exception);
                failures = clock.GetUtcNow() - began > Settled ? 0 : failures;
                await pace.PauseAsync(failures++, cancellationToken);
            }
        }
    }

    /// <summary>Waits for the connections that Slack has not ended yet.</summary>
    public Task SettleAsync() => Task.WhenAll(_open.Keys);

    /// <summary>Null where the token is worth nothing.</summary>
    private async Task<Uri?> FindAddressAsync(CancellationToken cancellationToken)
    {
        var answer = await client.ReadAsync(options.Value.AppToken!, "apps.connections.open", [], cancellationToken);
        if (answer.IsWell && Uri.TryCreate(answer.Body.TextAt("url"), UriKind.Absolute, out var address))
        {
            return address;
        }
        if (!SlackErrors.IsOfToken(answer.Error))
        {
            throw new ChatPlatformException($"Slack gave no address for a socket ({answer.Error}).");
        }
        Log.GivenUp(logger, SlackErrors.Explain(answer.Error));
        return null;
    }

    /// <summary>Serves a connection until another must take its place; what still comes over it is served beside that one.</summary>
    private async Task<Leaving> ServeAsync(Uri address, CancellationToken cancellationToken)
    {
        var socket = new SlackSocket();
        var leaving = new TaskCompletionSource<Leaving>(TaskCreationOptions.RunContinuationsAsynchronously);
        try
        {
            await socket.ConnectAsync(address, cancellationToken);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
        var serving = ServeAsync(socket, leaving, cancellationToken);
        _open[serving] = 0;
        _ = serving.ContinueWith(ended => _open.TryRemove(ended, out _), TaskScheduler.Default);
        return await leaving.Task;
    }

    [SuppressMessage("Design", "CA1031", Justification = "How it ended is told to whoever waits for it.")]
    private async Task ServeAsync(
        SlackSocket socket,
        TaskCompletionSource<Leaving> leaving,
        CancellationToken cancellationToken
    )
    {
        var handled = new ConcurrentDictionary<Task, byte>();
        try
        {
            while (await socket.ReadAsync(cancellationToken) is { } message)
            {
                switch (message.TextAt("type"))
                {
                    case "hello":
                        Log.Connected(logger);
                        break;
                    case "disconnect" when message.TextAt("reason") == "link_disabled":
                        Log.GivenUp(logger, SlackErrors.Explain("link_disabled"));
                        leaving.TrySetResult(Leaving.ForGood);
                        break;
                    case "disconnect":
                        leaving.TrySetResult(Leaving.ForAnother);
                        break;
                    default:
                        var handling = HandleAsync(socket, message, cancellationToken);
                        handled[handling] = 0;
                        _ = handling.ContinueWith(done => handled.TryRemove(done, out _), TaskScheduler.Default);
                        break;
                }
            }
            throw new ChatPlatformException("Slack closed the connection without a word.");
        }
        catch (Exception exception)
        {
            leaving.TrySetException(exception);
        }
        finally
        {
            await Task.WhenAll(handled.Keys);
            socket.Dispose();
        }
    }

    /// <summary>What could not be committed is not acknowledged: Slack delivers it again.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "One event that breaks must not end the connection.")]
    private async Task HandleAsync(SlackSocket socket, JsonElement message, CancellationToken cancellationToken)
    {
        if (message.TextAt("envelope_id") is not { } envelope)
        {
            return;
        }
        try
        {
            var answer = await receiver.ReceiveEnvelopeAsync(message, cancellationToken);
            await socket.AcknowledgeAsync(envelope, answer, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The bot stops; Slack delivers it again.
        }
        catch (Exception exception)
        {
            Log.NotTaken(logger, exception);
        }
    }

    private static bool IsBreak(Exception exception) =>
        exception
            is WebSocketException
                or JsonException
                or ChatPlatformException
                or IOException
                or OperationCanceledException;

    private enum Leaving
    {
        ForAnother,
        ForGood,
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Connected with Slack.")]
        public static partial void Connected(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "The connection with Slack broke; it is made again.")]
        public static partial void Broke(ILogger logger, Exception exception);

        [LoggerMessage(LogLevel.Error, "The bot is not on Slack any more until it is started again: {Reason}")]
        public static partial void GivenUp(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Error, "An event of Slack's could not be taken; Slack delivers it again.")]
        public static partial void NotTaken(ILogger logger, Exception exception);
    }
}
