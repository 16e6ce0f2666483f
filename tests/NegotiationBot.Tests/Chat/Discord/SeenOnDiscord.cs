using System.Text.Json.Nodes;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>A message on the emulated Discord, as a person sees it.</summary>
internal static class SeenOnDiscord
{
    public static SeenMessage Read(DiscordWorld world, EmulatedMessage message)
    {
        var parent = world.ParentOf(message.Channel);
        var isDirect = world.DirectUserOf(message.Channel) is not null;
        return new SeenMessage(
            message.PrivateTo is null ? message.Id : null,
            new Spot(world.ServerOf(message.Channel) ?? Spot.Talks.Server, parent ?? message.Channel, isDirect),
            DiscordPlainText.Read(message.Content),
            parent is null ? null : message.Channel,
            message.RepliesTo,
            message.PrivateTo,
            [.. Parts(message).Where(part => part.Number("type") == 2).Select(part => part.Text("label")!)],
            [
                .. Parts(message)
                    .Where(part => part.Number("type") == 3)
                    .SelectMany(menu => menu.Objects("options"))
                    .Select(option => option.Text("label")!),
            ],
            DiscordPlainText.Covered(message.Content)
        );
    }

    /// <summary>Its buttons and menus.</summary>
    public static IEnumerable<JsonObject> Parts(EmulatedMessage message) =>
        message.Components.SelectMany(row => row.Objects("components"));
}
