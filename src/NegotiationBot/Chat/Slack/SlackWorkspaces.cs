using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>The workspaces of the configured tokens. Which they are only Slack can tell; until it has, whoever asks waits.</summary>
internal sealed partial class SlackWorkspaces(
    SlackClient client,
    SlackPace pace,
    IOptions<SlackOptions> options,
    ILogger<SlackWorkspaces> logger
)
{
    private readonly ConcurrentDictionary<string, SlackWorkspace> _byTeam = [];
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Slack has told whose every token is.</summary>
    public bool AreKnown => _opened.Task.IsCompleted;

    /// <summary>A token was refused by a workspace that may have the bot still: which it is, nobody can tell.</summary>
    public bool HasDoubtful { get; private set; }

    /// <summary>Asks for the workspace of each token. One that is worth nothing is told in the log, and the others go on.</summary>
    public async Task<IReadOnlyCollection<SlackWorkspace>> OpenAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(options.Value.BotTokens.Select(token => OpenAsync(token, cancellationToken)));
        _opened.TrySetResult();
        return [.. _byTeam.Values];
    }

    /// <summary>Null where there is no token for it.</summary>
    public async Task<SlackWorkspace?> FindAsync(string team, CancellationToken cancellationToken)
    {
        if (!_byTeam.ContainsKey(team))
        {
            await _opened.Task.WaitAsync(cancellationToken);
        }
        return _byTeam.GetValueOrDefault(team);
    }

    /// <summary>Null where no workspace has opened with it.</summary>
    public SlackWorkspace? FindByToken(string token) =>
        _byTeam.Values.FirstOrDefault(workspace => workspace.Token == token);

    /// <summary>Null where the token is worth nothing; the answer then says why.</summary>
    public static SlackWorkspace? Of(string token, SlackAnswer identity) =>
        identity is { IsWell: true, Body: var body }
        && body.TextAt("team_id") is { } team
        && body.TextAt("user_id") is { } user
            ? new SlackWorkspace(team, token, user, body.TextAt("bot_id"), body.TextAt("team") ?? team)
            : null;

    private async Task OpenAsync(string token, CancellationToken cancellationToken)
    {
        for (var failures = 0; ; failures++)
        {
            try
            {
                var identity = await client.ReadAsync(token, "auth.test", [], cancellationToken);
                if (Of(token, identity) is { } workspace)
                {
                    _byTeam[workspace.Team] = workspace;
                }
                else
                {
                    HasDoubtful |= !SlackErrors.IsRemoval(identity.Error);
                    Log.NoWorkspace(logger, SlackErrors.Explain(identity.Error));
                }
                return;
            }
            catch (ChatPlatformException exception)
            {
                Log.Unreachable(logger, exception);
                await pace.PauseAsync(failures, cancellationToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A workspace on Slack is not served: {Reason}")]
        public static partial void NoWorkspace(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "Slack cannot be reached to ask whose a token is; it is asked again.")]
        public static partial void Unreachable(ILogger logger, Exception exception);
    }
}
