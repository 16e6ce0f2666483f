using System.Text.Encodings.Web;
using System.Text.Json;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Chat.Slack;

/// <summary>The app as Slack wants it described (https://docs.slack.dev/reference/app-manifest), made from the command table. Pure.</summary>
internal static class SlackManifest
{
    private const int LongestHint = 1000;

    private static readonly JsonSerializerOptions Written = new(SlackJson.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private static readonly string[] Events =
    [
        "app_home_opened",
        "app_mention",
        "app_uninstalled",
        "message.channels",
        "message.groups",
        "message.im",
        "message.mpim",
    ];

    /// <param name="address">Where Slack reaches the bot over HTTP, without a path; null for Socket Mode.</param>
    public static string Write(Uri? address) => JsonSerializer.Serialize(Of(address), Written) + "\n";

    private static object Of(Uri? address) =>
        new
        {
            _metadata = new { major_version = 2, minor_version = 1 },
            display_information = new
            {
                name = "NegotiationBot",
                description = "A program that answers questions about a negotiation with the sentences of indexed articles.",
            },
            features = new
            {
                app_home = new
                {
                    home_tab_enabled = true,
                    messages_tab_enabled = true,
                    messages_tab_read_only_enabled = false,
                },
                bot_user = new { display_name = "NegotiationBot", always_online = false },
                shortcuts = MessageCommand.All.Select(Shortcut),
                slash_commands = CommandTable
                    .All.GroupBy(command => command.Root)
                    .Select(commands => Command([.. commands], At(address, SlackWeb.Commands))),
            },
            oauth_config = new { scopes = new { bot = SlackScopes.All } },
            settings = new
            {
                event_subscriptions = new { request_url = At(address, SlackWeb.Events), bot_events = Events },
                interactivity = new
                {
                    is_enabled = true,
                    request_url = At(address, SlackWeb.Interactions),
                    message_menu_options_url = At(address, SlackWeb.Interactions),
                },
                org_deploy_enabled = false,
                socket_mode_enabled = address is null,
                token_rotation_enabled = false,
            },
        };

    private static object Shortcut(MessageCommand command) =>
        new
        {
            name = English(command.Label),
            type = "message",
            callback_id = command.Name,
            description = English(command.Description),
        };

    /// <summary>Slack knows no subcommands: they share the command of their root, whose hint lists them.</summary>
    private static object Command(IReadOnlyList<CommandDefinition> commands, string? address)
    {
        var first = commands[0];
        var hint = first.Subcommand is null
            ? string.Join(' ', first.Options.Select(Hint))
            : string.Join(" | ", commands.Select(command => command.Subcommand));
        return new
        {
            command = $"/{first.Root}",
            description = first.Subcommand is null ? English(first.Description) : DescriptionOf(first.Authority),
            usage_hint = hint.Length is > 0 and <= LongestHint ? hint : null,
            should_escape = true,
            url = address,
        };
    }

    private static string DescriptionOf(Authority authority) =>
        authority is Authority.Admin ? "For admins: keep the corpus" : "For moderators: keep order here";

    private static string Hint(CommandOption option) => option.IsRequired ? option.Name : $"[{option.Name}]";

    private static string English(StyledText text) => text.Into(Language.English).Plain;

    private static string? At(Uri? address, string path) => address is null ? null : new Uri(address, path).AbsoluteUri;
}
