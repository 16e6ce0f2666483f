using System.Text.Json;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Chat;

/// <summary>The manifest that admins paste into Slack is made from the command table, and within Slack's limits.</summary>
public sealed class SlackManifestTests
{
    private static JsonElement Manifest(Uri? address = null) =>
        JsonDocument.Parse(SlackManifest.Write(address)).RootElement;

    private static JsonElement Features => Manifest().GetProperty("features");

    [Fact]
    public void The_manifest_in_the_repository_is_the_one_of_the_command_table()
    {
        var file = Path.Combine(Repository.Root, "src/NegotiationBot/Data/slack-manifest.json");

        File.ReadAllText(file)
            .ShouldBe(
                SlackManifest.Write(null),
                "Write it anew: dotnet run --project src/NegotiationBot -- slack-manifest > src/NegotiationBot/Data/slack-manifest.json"
            );
    }

    [Fact]
    public void Every_command_and_every_entry_of_the_message_menu_is_in_it()
    {
        Features
            .GetProperty("slash_commands")
            .EnumerateArray()
            .Select(command => command.GetProperty("command").GetString())
            .ShouldBe(CommandTable.All.Select(command => "/" + command.Root).Distinct());
        Features
            .GetProperty("shortcuts")
            .EnumerateArray()
            .Select(shortcut => shortcut.GetProperty("callback_id").GetString())
            .ShouldBe(MessageCommand.All.Select(command => command.Name));
    }

    [Fact]
    public void It_keeps_to_the_limits_of_the_manifests_schema()
    {
        var commands = Features.GetProperty("slash_commands").EnumerateArray().ToList();
        commands.Count.ShouldBeLessThanOrEqualTo(50);
        foreach (var command in commands)
        {
            command.GetProperty("command").GetString()!.Length.ShouldBeInRange(2, 32);
            command.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 2000);
        }
        var shortcuts = Features.GetProperty("shortcuts").EnumerateArray().ToList();
        shortcuts.Count.ShouldBeLessThanOrEqualTo(10);
        foreach (var shortcut in shortcuts)
        {
            shortcut.GetProperty("name").GetString()!.Length.ShouldBeInRange(1, 24);
            shortcut.GetProperty("description").GetString()!.Length.ShouldBeInRange(1, 150);
        }
        Manifest().GetProperty("display_information").GetProperty("name").GetString()!.Length.ShouldBeInRange(1, 35);
    }

    [Fact]
    public void For_HTTP_every_address_is_given_and_the_socket_is_off()
    {
        var manifest = Manifest(new Uri("https://bot.example"));

        var settings = manifest.GetProperty("settings");
        settings.GetProperty("socket_mode_enabled").GetBoolean().ShouldBeFalse();
        settings
            .GetProperty("event_subscriptions")
            .GetProperty("request_url")
            .GetString()
            .ShouldBe("https://bot.example/slack/events");
        settings
            .GetProperty("interactivity")
            .GetProperty("request_url")
            .GetString()
            .ShouldBe("https://bot.example/slack/interactions");
        manifest
            .GetProperty("features")
            .GetProperty("slash_commands")
            .EnumerateArray()
            .ShouldAllBe(command => command.GetProperty("url").GetString() == "https://bot.example/slack/commands");
    }
}
