using System.Text.Json;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Slack offers nothing while a command is typed. So a command that has speakers to offer and was given without any words opens a form that does; once sent, it
/// is the command with its options. Pure.
/// </summary>
internal static class SlackCommandForm
{
    private const string Prefix = "command:";

    public static bool IsWanted(CommandInvoked command) =>
        command.Options.Count == 0
        && CommandTable.Find(command.Command) is { } definition
        && definition.Options.Any(Offers);

    public static SlackModal Of(CommandInvoked command, Language language)
    {
        var definition = CommandTable.Find(command.Command)!;
        return new SlackModal(
            "modal",
            Prefix + definition.Path,
            SlackTextObject.Plain($"/{definition.Path}"),
            SlackTextObject.Plain(PhrasedText.Say(Phrase.FormSend).Into(language).Plain),
            [.. definition.Options.Select(option => Field(option, language))]
        );
    }

    /// <summary>Null where the form is not one of these.</summary>
    public static CommandInvoked? AsCommand(InteractionEvent interaction) =>
        interaction is FormSubmitted form && form.Action.StartsWith(Prefix, StringComparison.Ordinal)
            ? new CommandInvoked(
                form.Key,
                form.Place,
                form.SentAt,
                form.User,
                form.Response,
                form.Action[Prefix.Length..],
                form.Fields,
                []
            )
            : null;

    /// <summary>What somebody types into such a form; null where it is another.</summary>
    /// <param name="payload">A <c>block_suggestion</c>.</param>
    public static AutocompleteAsked? AskedFor(JsonElement payload, SlackWorkspace workspace) =>
        payload.TextAt("view", "callback_id") is { } action
        && action.StartsWith(Prefix, StringComparison.Ordinal)
        && payload.TextAt("user", "id") is { } user
        && payload.TextAt("action_id") is { } option
        && SlackFormOrigin.Read(payload.TextAt("view", "private_metadata")) is { } origin
            ? new AutocompleteAsked(
                origin.PlaceIn(workspace.Community),
                new ChatUser(user),
                action[Prefix.Length..],
                option,
                payload.TextAt("value") ?? ""
            )
            : null;

    private static bool Offers(CommandOption option) => option.Offers is not OptionOffers.Nothing;

    private static SlackInput Field(CommandOption option, Language language)
    {
        var description = SlackTextObject.Plain(option.Description.Into(language).Plain);
        return new SlackInput(
            "input",
            option.Name,
            description,
            Offers(option)
                ? new SlackExternalSelect("external_select", option.Name, description, MinimumLength: 0)
                : new SlackTextInput("plain_text_input", option.Name, false, 300, InitialValue: null),
            !option.IsRequired,
            Hint: null
        );
    }
}
