using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Interactions;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>What Discord's gateway tells, each kind to where it belongs: to the door, or to what the bot knows of channels and roles.</summary>
internal sealed partial class DispatchedEvents(
    DiscordApplication application,
    EventLanes lanes,
    MessageReader messages,
    ChannelDirectory channels,
    OwnRoles roles,
    DiscordDoor door,
    InteractionDesk interactions,
    ICommunities communities,
    TimeProvider clock,
    ILogger<DispatchedEvents> logger
)
{
    /// <summary>Returns when the event is in other hands; it does not wait for what becomes of it.</summary>
    public async Task TakeAsync(string name, JsonElement told, CancellationToken cancellationToken)
    {
        switch (name)
        {
            case "MESSAGE_CREATE":
                await InOrderAsync(name, told, WrittenAsync, cancellationToken);
                break;
            case "MESSAGE_UPDATE":
                await InOrderAsync(name, told, EditedAsync, cancellationToken);
                break;
            case "MESSAGE_DELETE" or "MESSAGE_DELETE_BULK":
                await InOrderAsync(name, told, DeletedAsync, cancellationToken);
                break;
            case "INTERACTION_CREATE":
                await lanes.AtOnceAsync(
                    token => GuardedAsync(name, () => interactions.AnswerOverRestAsync(told, token)),
                    cancellationToken
                );
                break;
            case "READY":
                // Before the next event: a server that lets the bot in right then is not listed, either.
                await GuardedAsync(name, () => LeaveUnlistedAsync(told, cancellationToken));
                break;
            case "GUILD_CREATE" when !told.IsTrue("unavailable"):
                await LearnServerAsync(told, cancellationToken);
                await InOrderAsync(name, told, AddedAsync, cancellationToken);
                break;
            case "GUILD_DELETE" when !told.IsTrue("unavailable"):
                await InOrderAsync(name, told, RemovedAsync, cancellationToken);
                break;
            case "CHANNEL_CREATE" or "CHANNEL_UPDATE" or "THREAD_CREATE" or "THREAD_UPDATE":
                channels.Learn(told);
                break;
            case "CHANNEL_DELETE" or "THREAD_DELETE":
                channels.Forget(told.Text("id") ?? "");
                break;
            case "THREAD_LIST_SYNC":
                Learn(told.Items("threads"));
                break;
            case "GUILD_ROLE_CREATE" or "GUILD_ROLE_UPDATE" when told.Text("guild_id") is { } server:
                roles.Learn(server, told.Field("role"), (await application.FindAsync(cancellationToken)).Bot);
                break;
        }
    }

    private async Task LearnServerAsync(JsonElement server, CancellationToken cancellationToken)
    {
        Learn(server.Items("channels"));
        Learn(server.Items("threads"));
        var bot = (await application.FindAsync(cancellationToken)).Bot;
        foreach (var role in server.Items("roles"))
        {
            roles.Learn(server.Text("id") ?? "", role, bot);
        }
    }

    private void Learn(IEnumerable<JsonElement> told)
    {
        foreach (var channel in told)
        {
            channels.Learn(channel);
        }
    }

    private async Task WrittenAsync(JsonElement told, CancellationToken cancellationToken)
    {
        if (await messages.ReadWrittenAsync(told, cancellationToken) is { } written)
        {
            await door.BringMessageAsync(written, cancellationToken);
        }
    }

    private async Task EditedAsync(JsonElement told, CancellationToken cancellationToken)
    {
        if (
            await messages.ReadEditedAsync(told, cancellationToken) is { } edited
            && await door.BringAsync(edited, cancellationToken) is Ignored
            // A mention that came with an edit is a question, where nothing was asked before.
            && await messages.ReadWrittenAsync(told, cancellationToken) is { MentionsBot: true } written
            && edited.SentAt - written.SentAt <= MessageEdited.Grace
        )
        {
            await door.BringMessageAsync(written, cancellationToken);
        }
    }

    private async Task DeletedAsync(JsonElement told, CancellationToken cancellationToken)
    {
        foreach (var deleted in await messages.ReadDeletedAsync(told, cancellationToken))
        {
            await door.BringAsync(deleted, cancellationToken);
        }
    }

    /// <summary>The key holds when the bot came, so that each new session does not tell it anew.</summary>
    private Task AddedAsync(JsonElement server, CancellationToken cancellationToken) =>
        door.BringAsync(
            new BotAdded($"g:{server.Text("id")}:{server.Text("joined_at")}", PlaceOf(server), clock.GetUtcNow()),
            cancellationToken
        );

    private Task RemovedAsync(JsonElement server, CancellationToken cancellationToken) =>
        RemovedAsync(server.Text("id") ?? "", cancellationToken);

    private Task<Acknowledgement> RemovedAsync(string server, CancellationToken cancellationToken) =>
        door.BringAsync(
            new BotRemoved($"r:{server}:{clock.GetUtcNow():O}", PlaceOf(server), clock.GetUtcNow()),
            cancellationToken
        );

    /// <summary>A new session lists every server of its shard, one with an outage too: what is not listed has put the bot out while it did not listen.</summary>
    private async Task LeaveUnlistedAsync(JsonElement ready, CancellationToken cancellationToken)
    {
        var listed = ready.Items("guilds").Select(server => server.Text("id")).OfType<string>().ToHashSet();
        foreach (var known in await communities.ReadAsync(DiscordPlatform.PlatformName, cancellationToken))
        {
            if (!listed.Contains(known.Value) && IsOfShard(known.Value, ready))
            {
                await RemovedAsync(known.Value, cancellationToken);
            }
        }
    }

    /// <summary>Discord gives a server to a shard by its id, without the bits that count within a millisecond.</summary>
    private static bool IsOfShard(string server, JsonElement ready) =>
        ulong.TryParse(server, NumberStyles.None, CultureInfo.InvariantCulture, out var id)
        && ready.Items("shard").Select(number => number.GetUInt64()).ToList() switch
        {
            [var shard, var count and > 0] => (id >> 22) % count == shard,
            _ => true,
        };

    private static ChatPlace PlaceOf(JsonElement server) => PlaceOf(server.Text("id") ?? "");

    private static ChatPlace PlaceOf(string server) =>
        new(new CommunityId(DiscordPlatform.PlatformName, server), server, null, ChannelKind.Shared);

    /// <summary>In the order of its channel; what concerns a whole server, in that of the server.</summary>
    private Task InOrderAsync(
        string name,
        JsonElement told,
        Func<JsonElement, CancellationToken, Task> work,
        CancellationToken cancellationToken
    ) =>
        lanes.InOrderAsync(
            told.Text("channel_id") ?? told.Text("id") ?? "",
            token => GuardedAsync(name, () => work(told, token)),
            cancellationToken
        );

    [SuppressMessage("Design", "CA1031", Justification = "One event that breaks must not stop those that follow it.")]
    private async Task GuardedAsync(string name, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (OperationCanceledException)
        {
            // The bot stops; a message is told again after the resume, or was not accepted.
        }
        catch (Exception exception)
        {
            Log.Lost(logger, name, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "An event of Discord ({Name}) could not be taken over.")]
        public static partial void Lost(ILogger logger, string name, Exception exception);
    }
}
