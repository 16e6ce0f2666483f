using System.Collections.Concurrent;
using System.Text.Json;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>
/// Which channels are threads of which: settings belong to the parent, and a message tells the thread alone. The gateway tells of all channels when the bot comes into a
/// server; an unknown one is asked for.
/// </summary>
internal sealed class ChannelDirectory(DiscordRest rest)
{
    private const int AnnouncementThread = 10;
    private const int PrivateThread = 12;

    /// <summary>The parent of each thread; null for a channel that is none.</summary>
    private readonly ConcurrentDictionary<string, string?> _parents = [];

    /// <summary>Learns a server's channels and threads, or one channel.</summary>
    public void Learn(JsonElement channel)
    {
        if (channel.Text("id") is { } id)
        {
            _parents[id] = ParentOf(channel);
        }
    }

    public void Forget(string channel) => _parents.TryRemove(channel, out var _);

    /// <param name="server">Null for a direct message.</param>
    public async Task<ChatPlace> PlaceAsync(string? server, string channel, CancellationToken cancellationToken) =>
        server is null
            ? PlaceOf(null, channel, null)
            : PlaceOf(server, channel, await FindParentAsync(channel, cancellationToken));

    /// <summary>The place of an interaction, which tells its channel whole.</summary>
    public ChatPlace PlaceOf(string? server, JsonElement channel)
    {
        if (server is not null)
        {
            // What is between two has no threads, and there are as many of those as people.
            Learn(channel);
        }
        return PlaceOf(server, channel.Text("id") ?? "", ParentOf(channel));
    }

    private static ChatPlace PlaceOf(string? server, string channel, string? parent) =>
        new(
            new CommunityId(DiscordPlatform.PlatformName, server ?? CommunityId.DirectMessages),
            parent ?? channel,
            parent is null ? null : channel,
            server is null ? ChannelKind.Direct : ChannelKind.Shared
        );

    private async Task<string?> FindParentAsync(string channel, CancellationToken cancellationToken)
    {
        if (_parents.TryGetValue(channel, out var known))
        {
            return known;
        }
        try
        {
            Learn(await rest.SendAsync(DiscordRoute.Channel(channel), cancellationToken));
        }
        catch (DiscordRefusal refusal) when (refusal.IsForbidden || refusal.IsMissing)
        {
            // One that may not be looked at is taken for what it seems.
            _parents[channel] = null;
        }
        catch (DiscordRefusal)
        {
            // So is this one, but it says nothing of the channel: the next time it is asked for again.
        }
        return _parents.GetValueOrDefault(channel);
    }

    private static string? ParentOf(JsonElement channel) =>
        channel.Number("type") is >= AnnouncementThread and <= PrivateThread ? channel.Text("parent_id") : null;
}
