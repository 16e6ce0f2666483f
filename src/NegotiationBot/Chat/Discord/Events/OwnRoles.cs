using System.Collections.Concurrent;
using System.Text.Json;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>The role that Discord made for the bot in each server: on a phone it is easily mentioned in place of the bot.</summary>
internal sealed class OwnRoles
{
    private readonly ConcurrentDictionary<string, string> _roles = [];

    public void Learn(string server, JsonElement role, string bot)
    {
        if (role.Field("tags").Text("bot_id") == bot && role.Text("id") is { } id)
        {
            _roles[server] = id;
        }
    }

    /// <summary>Null where it is not known.</summary>
    public string? Of(string? server) => server is null ? null : _roles.GetValueOrDefault(server);
}
