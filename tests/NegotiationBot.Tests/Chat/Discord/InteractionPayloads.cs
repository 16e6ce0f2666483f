using System.Text.Json.Nodes;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Interactions as Discord writes them.</summary>
internal static class InteractionPayloads
{
    /// <param name="type">By Discord's numbers.</param>
    public static (EmulatedInteraction Interaction, JsonObject Payload) New(
        DiscordWorld world,
        Person who,
        Spot where,
        int type,
        JsonObject data,
        JsonObject? message
    )
    {
        var channel = DiscordPeople.ChannelOf(world, where);
        var user = DiscordWorld.UserJson(DiscordPeople.IdOf(who));
        var id = world.NextId();
        var interaction = new EmulatedInteraction(id, $"token-of-{id}", DiscordPeople.IdOf(who), channel, type);
        world.Add(interaction);
        var payload = new JsonObject
        {
            ["id"] = id,
            ["application_id"] = DiscordWorld.Application,
            ["type"] = type,
            ["token"] = interaction.Token,
            ["channel_id"] = channel,
            ["channel"] = world.ChannelJson(channel),
            ["locale"] = who.Locale ?? "en-US",
            ["data"] = data,
            ["message"] = message,
            ["version"] = 1,
        };
        if (where.IsDirect)
        {
            payload["user"] = user;
        }
        else
        {
            payload["guild_id"] = where.Server;
            payload["member"] = new JsonObject { ["user"] = user, ["permissions"] = who.Manages ? "32" : "2048" };
        }
        return (interaction, payload);
    }

    /// <summary>The data of a slash command.</summary>
    public static JsonObject Command(
        DiscordWorld world,
        string command,
        IReadOnlyDictionary<string, string> options,
        (string Name, string Content)? file
    )
    {
        var definition = CommandTable.Find(command).ShouldNotBeNull();
        var given = new JsonArray([
            .. options.Select(option => Given(definition.Options.Single(one => one.Name == option.Key), option.Value)),
        ]);
        var data = new JsonObject { ["type"] = 1, ["name"] = definition.Root };
        if (file is { } attached)
        {
            var id = world.NextId();
            var name = definition.Options.Single(option => option.Kind is OptionKind.File).Name;
            given.Add(
                new JsonObject
                {
                    ["name"] = name,
                    ["type"] = 11,
                    ["value"] = id,
                }
            );
            data["resolved"] = new JsonObject
            {
                ["attachments"] = new JsonObject { [id] = AttachmentJson(world, attached.Name, attached.Content) },
            };
        }
        data["options"] = definition.Subcommand is { } subcommand
            ? new JsonArray(
                new JsonObject
                {
                    ["type"] = 1,
                    ["name"] = subcommand,
                    ["options"] = given,
                }
            )
            : given;
        return data;
    }

    private static JsonObject Given(CommandOption option, string value) =>
        new()
        {
            ["name"] = option.Name,
            ["type"] = option.Kind switch
            {
                OptionKind.Number => 4,
                OptionKind.User => 6,
                _ => 3,
            },
            ["value"] = option.Kind switch
            {
                OptionKind.Number => JsonValue.Create(int.Parse(value)),
                OptionKind.User => JsonValue.Create(DiscordPeople.IdOf(value)),
                _ => JsonValue.Create(value),
            },
        };

    private static JsonObject AttachmentJson(DiscordWorld world, string name, string content) =>
        new()
        {
            ["id"] = world.NextId(),
            ["filename"] = name,
            ["size"] = content.Length,
            ["url"] = FileUrl(world, name, content),
        };

    private static string FileUrl(DiscordWorld world, string name, string content) =>
        world.AttachmentAddress(world.AddFile(name, content));

    /// <summary>A field of a form, filled in.</summary>
    public static JsonObject Filled(JsonObject field, IReadOnlyDictionary<string, string> fields)
    {
        var name = field.Text("custom_id")!;
        var filled = new JsonObject { ["type"] = field.Number("type"), ["custom_id"] = name };
        var value = fields.GetValueOrDefault(name);
        if (field.Number("type") == 3)
        {
            filled["values"] = value is null ? [] : new JsonArray(value);
        }
        else
        {
            filled["value"] = value ?? "";
        }
        return new JsonObject { ["type"] = 18, ["component"] = filled };
    }
}
