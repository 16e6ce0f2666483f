using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat.Discord.Commands;

/// <summary>The command table as Discord's commands, descriptions in all languages of the bot.</summary>
internal static class DiscordCommands
{
    /// <summary>Manage Server. Whom a moderator names, and the admins of the corpus, are let in under Server Settings, Integrations.</summary>
    private static readonly string ManagersOnly = ((long)DiscordPermissions.ManageServer).ToString(
        System.Globalization.CultureInfo.InvariantCulture
    );

    public static IReadOnlyList<DiscordCommand> All { get; } =
    [.. CommandTable.All.GroupBy(command => command.Root).Select(Slash), .. MessageCommand.All.Select(Menu)];

    /// <summary>The name by which the commands know an entry of a message's menu; Discord tells its English label.</summary>
    public static string MessageCommandOf(string label) =>
        MessageCommand.All.FirstOrDefault(command => command.Label.Plain == label)?.Name ?? label;

    private static DiscordCommand Slash(IGrouping<string, CommandDefinition> root)
    {
        var first = root.First();
        var description = first.Subcommand is null ? first.Description : GroupDescription(first.Authority);
        return new DiscordCommand(
            DiscordCommand.ChatInput,
            root.Key,
            description.Plain,
            ContextsFor(first.Authority),
            [DiscordCommand.ToServer]
        )
        {
            DescriptionLocalizations = Localizations(description),
            DefaultMemberPermissions = PermissionsFor(first.Authority),
            Options = NullIfEmpty(first.Subcommand is null ? first.Options.Select(Option) : root.Select(Subcommand)),
        };
    }

    private static DiscordCommand Menu(MessageCommand command) =>
        new(DiscordCommand.Message, command.Label.Plain, "", ContextsFor(command.Authority), [DiscordCommand.ToServer])
        {
            NameLocalizations = Localizations(command.Label),
            DefaultMemberPermissions = PermissionsFor(command.Authority),
        };

    private static PhrasedText GroupDescription(Authority authority) =>
        PhrasedText.Say(authority is Authority.Admin ? Phrase.CommandCorpus : Phrase.CommandMod);

    private static DiscordCommandOption Subcommand(CommandDefinition command) =>
        new(DiscordCommandOption.Subcommand, command.Subcommand!, command.Description.Plain)
        {
            DescriptionLocalizations = Localizations(command.Description),
            Options = NullIfEmpty(command.Options.Select(Option)),
        };

    private static DiscordCommandOption Option(CommandOption option) =>
        new(TypeOf(option.Kind), option.Name, option.Description.Plain)
        {
            DescriptionLocalizations = Localizations(option.Description),
            IsRequired = option.IsRequired,
            OffersWhileTyped = option.Offers is not OptionOffers.Nothing,
            Least = option.Least,
            Most = option.Most,
            Choices = NullIfEmpty(
                (option.Values ?? []).Select(choice => new DiscordCommandChoice(choice.Label, choice.Value))
            ),
        };

    private static int TypeOf(OptionKind kind) =>
        kind switch
        {
            OptionKind.Number => DiscordCommandOption.Integer,
            OptionKind.User => DiscordCommandOption.User,
            OptionKind.File => DiscordCommandOption.Attachment,
            _ => DiscordCommandOption.Text,
        };

    private static IReadOnlyList<int> ContextsFor(Authority authority) =>
        authority is Authority.Moderator
            ? [DiscordCommand.InServer]
            : [DiscordCommand.InServer, DiscordCommand.InDirectMessage];

    private static string? PermissionsFor(Authority authority) => authority is Authority.Member ? null : ManagersOnly;

    /// <summary>English is given by name too: without it Discord may show a reader of American English the British default.</summary>
    private static Dictionary<string, string> Localizations(StyledText text) =>
        new()
        {
            ["en-US"] = text.Plain,
            ["uk"] = text.Into(Language.Ukrainian).Plain,
            ["ru"] = text.Into(Language.Russian).Plain,
        };

    private static List<T>? NullIfEmpty<T>(IEnumerable<T> items) => items.ToList() is { Count: > 0 } list ? list : null;
}
