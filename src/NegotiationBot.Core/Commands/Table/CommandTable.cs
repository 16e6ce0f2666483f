using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>Every slash command, in the order in which help lists them.</summary>
public static class CommandTable
{
    public static IReadOnlyList<CommandDefinition> All { get; } =
    [
        Member(CommandNames.Ask, Phrase.CommandAsk, isPublic: true, Text("question", Phrase.OptionQuestion)),
        Member(CommandNames.Check, Phrase.CommandCheck, isPublic: false, Text("words", Phrase.OptionWords)),
        Member(CommandNames.Quotes, Phrase.CommandQuotes, isPublic: true, Speaker("speaker"), Topic),
        Member(CommandNames.Timeline, Phrase.CommandTimeline, isPublic: true, Speaker("speaker"), Topic),
        Member(CommandNames.Compare, Phrase.CommandCompare, isPublic: true, Speaker("first"), Speaker("second"), Topic),
        Member(CommandNames.Why, Phrase.CommandWhy, isPublic: false, Optional(Text("id", Phrase.OptionAnswerId))),
        Member(CommandNames.Sources, Phrase.CommandSources, isPublic: false),
        Member(CommandNames.Help, Phrase.CommandHelp, isPublic: false),
        Member(CommandNames.Privacy, Phrase.CommandPrivacy, isPublic: false),
        Member(CommandNames.MyData, Phrase.CommandMyData, isPublic: false),
        Member(CommandNames.ForgetMe, Phrase.CommandForgetMe, isPublic: false),
        Moderator(CommandNames.ModChannel, Phrase.CommandModChannel, OnOff),
        Moderator(CommandNames.ModOff, Phrase.CommandModOff),
        Moderator(CommandNames.ModOn, Phrase.CommandModOn),
        Moderator(
            CommandNames.ModLimit,
            Phrase.CommandModLimit,
            Optional(Number("member", Phrase.OptionMemberLimit, 1, 60)),
            Optional(Number("channel", Phrase.OptionChannelLimit, 1, 600)),
            Optional(Number("account-days", Phrase.OptionAccountDays, 0, 365))
        ),
        Moderator(
            CommandNames.ModMute,
            Phrase.CommandModMute,
            User,
            Optional(Number("minutes", Phrase.OptionMinutes, 1, 43_200))
        ),
        Moderator(CommandNames.ModUnmute, Phrase.CommandModUnmute, User),
        Moderator(CommandNames.ModHide, Phrase.CommandModHide, AnswerId, QuoteNumber),
        Moderator(CommandNames.ModRestore, Phrase.CommandModRestore, AnswerId, QuoteNumber),
        Moderator(
            CommandNames.ModCorrect,
            Phrase.CommandModCorrect,
            AnswerId,
            Text("speaker", Phrase.OptionRightSpeaker),
            QuoteNumber
        ),
        Moderator(
            CommandNames.ModDispute,
            Phrase.CommandModDispute,
            AnswerId,
            Text("link", Phrase.OptionLink),
            Text("reason", Phrase.OptionReason),
            QuoteNumber
        ),
        Moderator(
            CommandNames.ModPin,
            Phrase.CommandModPin,
            Text("topic", Phrase.OptionPinTopic),
            Text("until", Phrase.OptionUntil),
            Text("source", Phrase.OptionLink),
            Text("text", Phrase.OptionPinText)
        ),
        Moderator(CommandNames.ModPosting, Phrase.CommandModPosting, OnOff),
        Moderator(
            CommandNames.ModModerator,
            Phrase.CommandModModerator,
            User,
            Choice("state", Phrase.OptionNamed, "add", "remove")
        ),
        Moderator(CommandNames.ModQueue, Phrase.CommandModQueue),
        Moderator(CommandNames.ModLog, Phrase.CommandModLog),
        Moderator(
            CommandNames.ModUndo,
            Phrase.CommandModUndo,
            Number("number", Phrase.OptionActNumber, 1, int.MaxValue)
        ),
        Admin(
            CommandNames.CorpusAdd,
            Phrase.CommandCorpusAdd,
            Optional(new CommandOption("file", PhrasedText.Say(Phrase.OptionFile), OptionKind.File, true))
        ),
        Admin(CommandNames.CorpusList, Phrase.CommandCorpusList),
        Admin(CommandNames.CorpusShow, Phrase.CommandCorpusShow, ArticleId),
        Admin(
            CommandNames.CorpusEdit,
            Phrase.CommandCorpusEdit,
            ArticleId,
            Choice(
                "field",
                Phrase.OptionField,
                "title",
                "author",
                "publisher",
                "published",
                "url",
                "licence",
                "collection"
            ),
            Text("value", Phrase.OptionValue)
        ),
        Admin(CommandNames.CorpusRemove, Phrase.CommandCorpusRemove, ArticleId),
        Admin(CommandNames.CorpusReview, Phrase.CommandCorpusReview),
        Admin(CommandNames.CorpusStatus, Phrase.CommandCorpusStatus),
        Admin(
            CommandNames.CorpusSuppress,
            Phrase.CommandCorpusSuppress,
            Text("name", Phrase.OptionPerson),
            Optional(Text("until", Phrase.OptionUntil)),
            Optional(Text("reason", Phrase.OptionReason))
        ),
        Admin(CommandNames.CorpusLift, Phrase.CommandCorpusLift, ArticleId, Text("words", Phrase.OptionQuoteWords)),
        Admin(
            CommandNames.CorpusGive,
            Phrase.CommandCorpusGive,
            Choice("to", Phrase.OptionTo, "channel", "server"),
            Text("collections", Phrase.OptionCollections)
        ),
        Admin(CommandNames.CorpusLog, Phrase.CommandCorpusLog),
        Admin(
            CommandNames.CorpusUndo,
            Phrase.CommandCorpusUndo,
            Number("number", Phrase.OptionActNumber, 1, int.MaxValue)
        ),
    ];

    private static CommandOption Topic =>
        Optional(Text("topic", Phrase.OptionTopic)) with
        {
            Offers = OptionOffers.Topics,
        };

    private static CommandOption User => new("user", PhrasedText.Say(Phrase.OptionUser), OptionKind.User, true);

    private static CommandOption OnOff => Choice("state", Phrase.OptionState, "on", "off");

    private static CommandOption AnswerId => Text("id", Phrase.OptionAnswerId);

    private static CommandOption ArticleId => Text("id", Phrase.OptionArticleId);

    private static CommandOption QuoteNumber => Optional(Number("number", Phrase.OptionQuoteNumber, 1, 10));

    public static CommandDefinition? Find(string path) => All.FirstOrDefault(command => command.Path == path);

    private static CommandDefinition Member(
        string path,
        Phrase description,
        bool isPublic,
        params IReadOnlyList<CommandOption> options
    ) => new(path, PhrasedText.Say(description), Authority.Member, options, isPublic);

    private static CommandDefinition Moderator(
        string path,
        Phrase description,
        params IReadOnlyList<CommandOption> options
    ) => new(path, PhrasedText.Say(description), Authority.Moderator, options);

    private static CommandDefinition Admin(
        string path,
        Phrase description,
        params IReadOnlyList<CommandOption> options
    ) => new(path, PhrasedText.Say(description), Authority.Admin, options);

    private static CommandOption Text(string name, Phrase description) =>
        new(name, PhrasedText.Say(description), OptionKind.Text, IsRequired: true);

    private static CommandOption Speaker(string name) =>
        Text(name, Phrase.OptionSpeaker) with
        {
            Offers = OptionOffers.Speakers,
        };

    private static CommandOption Number(string name, Phrase description, int least, int most) =>
        new(name, PhrasedText.Say(description), OptionKind.Number, IsRequired: true, Least: least, Most: most);

    private static CommandOption Choice(string name, Phrase description, params IReadOnlyList<string> values) =>
        new(
            name,
            PhrasedText.Say(description),
            OptionKind.Choice,
            IsRequired: true,
            [.. values.Select(value => new Choice(value, value))]
        );

    private static CommandOption Optional(CommandOption option) => option with { IsRequired = false };
}
