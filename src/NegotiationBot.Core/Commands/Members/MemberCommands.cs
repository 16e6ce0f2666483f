using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Checking;
using NegotiationBot.Core.Commands.Corpus;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>What is written to the bot, as a message or as a slash command.</summary>
public sealed class MemberCommands(
    AskInChat ask,
    CheckCommand check,
    WhyInChat why,
    SourcesCommand sources,
    PrivacyCommand privacy,
    MyDataCommand data,
    Authorities authorities,
    ModerationCommands moderation,
    CorpusCommands corpus
)
{
    public async Task<IReadOnlyList<Deed>> WrittenAsync(
        Visit visit,
        MessageWritten written,
        CancellationToken cancellationToken
    ) =>
        HouseGate.Refuse(visit) is { } refusal ? [refusal]
        : written.IsWithoutWords ? await check.CheckAsync(visit, message: null, cancellationToken)
        : PlainCommand.Read(written.Text, written.Place.IsDirect) is { } command
            ? await RunAsync(visit, command, cancellationToken)
        : await ask.AskAsync(visit, written.Text, keepsQuestion: true, cancellationToken);

    public async Task<IReadOnlyList<Deed>> CommandAsync(
        Visit visit,
        CommandInvoked command,
        CancellationToken cancellationToken
    )
    {
        if (CommandTable.Find(command.Command) is not { Authority: var needs } definition)
        {
            return Answer(HelpCommand.UnknownCommand);
        }
        if (await RefuseAsync(visit, definition, cancellationToken) is { } refused)
        {
            return Answer(refused);
        }
        if (IsAsking(command.Command) && HouseGate.Refuse(visit) is { } refusal)
        {
            return [refusal];
        }
        if (!IsInOwnWords(command.Command) && OptionFault.Find(definition, command.Options) is { } fault)
        {
            return Answer(Reply.Of(fault));
        }
        return needs switch
        {
            Authority.Admin => await corpus.RunAsync(visit, command, cancellationToken),
            Authority.Moderator => await moderation.RunAsync(visit, command, cancellationToken),
            _ => await RunAsync(visit, new ReadCommand(command.Command, command.Options), cancellationToken),
        };
    }

    /// <summary>An admin takes back in a community what admins did there, and nothing else.</summary>
    private async Task<Reply?> RefuseAsync(
        Visit visit,
        CommandDefinition command,
        CancellationToken cancellationToken
    ) =>
        command.Path is CommandNames.ModUndo && await authorities.HasAsync(visit, Authority.Admin, cancellationToken)
            ? null
            : await authorities.RefuseAsync(visit, command.Authority, cancellationToken);

    /// <summary>Those that say themselves what their words lack, and why, as after a crash that let go of somebody else's.</summary>
    private static bool IsInOwnWords(string command) => command is CommandNames.Ask or CommandNames.Check;

    /// <summary>A list of ours, at another page.</summary>
    public async Task<IReadOnlyList<Deed>> PageAsync(
        Visit visit,
        string command,
        int page,
        CancellationToken cancellationToken
    )
    {
        if (visit.Event is not InteractionEvent pressed)
        {
            return [];
        }
        var again = new CommandInvoked(
            pressed.Key,
            pressed.Place,
            pressed.SentAt,
            pressed.User,
            pressed.Response,
            command,
            new Dictionary<string, string>(),
            []
        );
        var deeds = await CommandAsync(visit, again, cancellationToken);
        return [.. deeds.Select(deed => deed is PostReply post ? post with { Page = page } : deed)];
    }

    private async Task<IReadOnlyList<Deed>> RunAsync(
        Visit visit,
        ReadCommand command,
        CancellationToken cancellationToken
    )
    {
        var given = new GivenOptions(command.Options);
        return command.Command switch
        {
            CommandNames.Ask => await ask.AskAsync(visit, given.Text("question") ?? "", true, cancellationToken),
            CommandNames.Check => await check.CheckAsync(visit, given.Text("words"), cancellationToken),
            CommandNames.Quotes => await ask.AskAsync(visit, AliasWords.Quotes(given), true, cancellationToken),
            CommandNames.Compare => await ask.AskAsync(visit, AliasWords.Compare(given), true, cancellationToken),
            CommandNames.Timeline => await ask.AskAsync(visit, AliasWords.Timeline(given), true, cancellationToken),
            CommandNames.Why => Answer(await why.RunAsync(visit, given.Text("id"), cancellationToken)),
            CommandNames.Sources => Answer(sources.Run(visit.Filter)),
            CommandNames.Privacy => Answer(privacy.Run()),
            CommandNames.Help => Answer(
                HelpCommand.InChat(visit, await authorities.HeldAsync(visit, cancellationToken))
            ),
            CommandNames.MyData => await data.ShowAsync(visit, cancellationToken),
            CommandNames.ForgetMe => MyDataCommand.AskBack(),
            _ => Answer(HelpCommand.UnknownCommand),
        };
    }

    public static bool IsAsking(string command) =>
        command
            is CommandNames.Ask
                or CommandNames.Check
                or CommandNames.Quotes
                or CommandNames.Compare
                or CommandNames.Timeline;

    private static IReadOnlyList<Deed> Answer(Reply reply) => [new PostReply(reply)];
}
