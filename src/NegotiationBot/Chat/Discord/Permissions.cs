using System.Globalization;
using System.Text.Json;

namespace NegotiationBot.Chat.Discord;

/// <summary>What somebody may do in a server, from what Discord tells of its roles.</summary>
internal static class Permissions
{
    /// <summary>Discord writes them as a number in a text.</summary>
    public static DiscordPermissions Parse(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bits)
            ? (DiscordPermissions)bits
            : DiscordPermissions.None;

    public static bool MayManage(DiscordPermissions permissions) =>
        (permissions & (DiscordPermissions.Administrator | DiscordPermissions.ManageServer)) != 0;

    /// <summary>Of a member of a server: what its roles allow, and that of everybody, whose role has the server's id; of the owner everything.</summary>
    /// <param name="server">As <c>GET guilds/{guild}</c> gives it.</param>
    public static DiscordPermissions Of(JsonElement server, JsonElement member, string user)
    {
        if (server.Text("owner_id") == user)
        {
            return DiscordPermissions.Administrator;
        }
        var held = member.Items("roles").Select(role => role.GetString()).Append(server.Text("id")).ToHashSet();
        return server
            .Items("roles")
            .Where(role => held.Contains(role.Text("id")))
            .Aggregate(DiscordPermissions.None, (sum, role) => sum | Parse(role.Text("permissions")));
    }
}
