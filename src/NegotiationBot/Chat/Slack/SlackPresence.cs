using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Notes in which workspaces the bot is, and which have put it out though no event told so: it was away, or Slack tells nothing to whom it does not know any more.
/// </summary>
internal sealed partial class SlackPresence
{
    /// <summary>Whoever is gone and is heard of all the same is asked after no more often than that.</summary>
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMinutes(1);

    private readonly SlackClient _client;
    private readonly SlackWorkspaces _workspaces;
    private readonly SlackPlatform _platform;
    private readonly ChatDoor _door;
    private readonly ICommunities _communities;
    private readonly SlackErrands _errands;
    private readonly TimeProvider _clock;
    private readonly ILogger<SlackPresence> _logger;

    /// <summary>The teams that are gone or may be, with the last look.</summary>
    private readonly ConcurrentDictionary<string, DateTimeOffset> _gone = [];

    public SlackPresence(
        SlackClient client,
        SlackWorkspaces workspaces,
        SlackPlatform platform,
        ChatDoor door,
        ICommunities communities,
        SlackErrands errands,
        TimeProvider clock,
        ILogger<SlackPresence> logger
    )
    {
        (_client, _workspaces, _platform, _door) = (client, workspaces, platform, door);
        (_communities, _errands, _clock, _logger) = (communities, errands, clock, logger);
        client.TokenRefused += Suspect;
    }

    /// <summary>At the start: notes who is there, and that those are gone whom an earlier run knew and no token opens any more.</summary>
    public async Task NoteAsync(IReadOnlyCollection<SlackWorkspace> served, CancellationToken cancellationToken)
    {
        foreach (var workspace in served)
        {
            await ArriveAsync(workspace, cancellationToken);
        }
        if (_workspaces.HasDoubtful)
        {
            return;
        }
        foreach (var known in await _communities.ReadAsync(SlackPlatform.PlatformName, cancellationToken))
        {
            if (served.All(workspace => workspace.Community != known))
            {
                await LeaveAsync(known, cancellationToken);
            }
        }
    }

    /// <summary>Something came from a workspace: one that was gone may have taken the bot in again.</summary>
    public void Hear(SlackWorkspace workspace)
    {
        var now = _clock.GetUtcNow();
        if (
            _gone.TryGetValue(workspace.Team, out var looked)
            && now - looked >= BetweenLooks
            && _gone.TryUpdate(workspace.Team, now, looked)
        )
        {
            _errands.Run(async token =>
            {
                var identity = await IdentifyAsync(workspace, token);
                if (identity.IsWell)
                {
                    // Until that is noted, whatever comes from there has it looked at again.
                    await ArriveAsync(workspace, token);
                    _gone.TryRemove(workspace.Team, out _);
                }
            });
        }
    }

    private void Suspect(string token)
    {
        if (_workspaces.FindByToken(token) is { } workspace && _gone.TryAdd(workspace.Team, _clock.GetUtcNow()))
        {
            _errands.Run(cancellation => LookAfterAsync(workspace, cancellation));
        }
    }

    /// <summary>The 30 days begin with what Slack says of the token itself, not with one call that it refused.</summary>
    private async Task LookAfterAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        var isNoted = false;
        try
        {
            if (SlackErrors.IsRemoval((await IdentifyAsync(workspace, cancellationToken)).Error))
            {
                await LeaveAsync(workspace.Community, cancellationToken);
                isNoted = true;
            }
        }
        finally
        {
            if (!isNoted)
            {
                _gone.TryRemove(workspace.Team, out _);
            }
        }
    }

    private Task<SlackAnswer> IdentifyAsync(SlackWorkspace workspace, CancellationToken cancellationToken) =>
        _client.ReadAsync(workspace.Token, "auth.test", [], cancellationToken);

    private Task<Acknowledgement> ArriveAsync(SlackWorkspace workspace, CancellationToken cancellationToken)
    {
        var now = _clock.GetUtcNow();
        var arrival = new BotAdded(
            $"a:{workspace.Team}:{now.ToUnixTimeMilliseconds()}",
            PlaceOf(workspace.Community),
            now
        );
        return _door.ReceiveAsync(_platform, arrival, cancellationToken);
    }

    private Task<Acknowledgement> LeaveAsync(CommunityId community, CancellationToken cancellationToken)
    {
        Log.Gone(_logger, community.Value);
        var now = _clock.GetUtcNow();
        var removal = new BotRemoved($"r:{community.Value}:{now.ToUnixTimeMilliseconds()}", PlaceOf(community), now);
        return _door.ReceiveAsync(_platform, removal, cancellationToken);
    }

    private static ChatPlace PlaceOf(CommunityId community) => new(community, "", Thread: null, ChannelKind.Shared);

    private static partial class Log
    {
        [LoggerMessage(
            LogLevel.Warning,
            "The workspace {Team} on Slack has put the bot out, or its token is gone: what is kept of it goes after 30 days, unless the bot comes back."
        )]
        public static partial void Gone(ILogger logger, string team);
    }
}
