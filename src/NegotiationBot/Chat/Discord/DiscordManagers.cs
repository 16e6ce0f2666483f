using System.Collections.Concurrent;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>Who may manage a server, where an event did not tell; an answer holds for a minute.</summary>
internal sealed class DiscordManagers(DiscordRest rest, TimeProvider clock)
{
    private const int ManyAnswers = 1000;

    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<(string Server, string User), (bool May, DateTimeOffset Until)> _known = [];

    /// <exception cref="ChatPlatformException">Discord cannot be reached.</exception>
    public async Task<bool> IncludesAsync(string server, string user, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_known.TryGetValue((server, user), out var known) && known.Until > now)
        {
            return known.May;
        }
        if (_known.Count > ManyAnswers)
        {
            _known.Clear();
        }
        var may = await AskAsync(server, user, cancellationToken);
        _known[(server, user)] = (may, now + Holds);
        return may;
    }

    private async Task<bool> AskAsync(string server, string user, CancellationToken cancellationToken)
    {
        try
        {
            var member = await rest.SendAsync(DiscordRoute.Member(server, user), cancellationToken);
            var told = await rest.SendAsync(DiscordRoute.Guild(server), cancellationToken);
            return Permissions.MayManage(Permissions.Of(told, member, user));
        }
        catch (DiscordRefusal refusal) when (!refusal.IsOfToken)
        {
            // Whoever is not there may nothing.
            return false;
        }
        catch (DiscordRefusal refusal)
        {
            throw new ChatPlatformException(refusal.Message, refusal);
        }
    }
}
