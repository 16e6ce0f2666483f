using System.Collections.Concurrent;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>What Slack tells of somebody only when it is asked: their language, and whether they manage the workspace.</summary>
internal sealed class SlackPeople(SlackClient client, TimeProvider clock)
{
    private const string Method = "users.info";
    private const int MostKept = 10_000;

    private static readonly TimeSpan LanguageHolds = TimeSpan.FromHours(12);
    private static readonly TimeSpan ManagingHolds = TimeSpan.FromMinutes(1);

    /// <summary>An event is acknowledged within three seconds, and a language is not worth more of them.</summary>
    private static readonly TimeSpan LanguagePatience = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(string Team, string User), SlackPerson> _known = [];

    /// <summary>BCP 47; null where it cannot be had at once.</summary>
    public async Task<string?> FindLocaleAsync(
        SlackWorkspace workspace,
        string user,
        CancellationToken cancellationToken
    )
    {
        if (Known(workspace, user, LanguageHolds) is { } known)
        {
            return known.Locale;
        }
        if (client.IsHeld(workspace.Token, Method))
        {
            return null;
        }
        using var patience = new CancellationTokenSource(LanguagePatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        try
        {
            return (await AskAsync(workspace, user, either.Token))?.Locale;
        }
        catch (Exception exception)
            when (exception is ChatPlatformException or OperationCanceledException
                && !cancellationToken.IsCancellationRequested
            )
        {
            return null;
        }
    }

    /// <summary>Whether somebody is an admin or an owner of this workspace; a guest from another is not, whatever they are at home.</summary>
    /// <exception cref="ChatPlatformException">Slack cannot be reached.</exception>
    public async Task<bool> MayManageAsync(
        SlackWorkspace workspace,
        string user,
        CancellationToken cancellationToken
    ) =>
        (Known(workspace, user, ManagingHolds) ?? await AskAsync(workspace, user, cancellationToken))
            is { MayManage: true };

    private SlackPerson? Known(SlackWorkspace workspace, string user, TimeSpan holds) =>
        _known.GetValueOrDefault((workspace.Team, user)) is { } known && clock.GetUtcNow() - known.At < holds
            ? known
            : null;

    private async Task<SlackPerson?> AskAsync(
        SlackWorkspace workspace,
        string user,
        CancellationToken cancellationToken
    )
    {
        var answer = await client.ReadAsync(
            workspace.Token,
            Method,
            [("user", user), ("include_locale", "true")],
            cancellationToken
        );
        if (!answer.IsWell || answer.Body.At("user") is not { } told)
        {
            return null;
        }
        var isOfHere = told.TextAt("team_id") == workspace.Team;
        var isOfStaff = told.IsTrueAt("is_admin") || told.IsTrueAt("is_owner");
        var isPerson = !told.IsTrueAt("deleted") && !told.IsTrueAt("is_bot") && !told.IsTrueAt("is_restricted");
        var person = new SlackPerson(told.TextAt("locale"), isOfHere && isOfStaff && isPerson, clock.GetUtcNow());
        if (_known.Count >= MostKept)
        {
            _known.Clear();
        }
        return _known[(workspace.Team, user)] = person;
    }

    private sealed record SlackPerson(string? Locale, bool MayManage, DateTimeOffset At);
}
