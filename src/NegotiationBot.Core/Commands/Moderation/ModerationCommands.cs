using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary><c>/mod …</c>: what moderators do in their own community. Whoever comes here may.</summary>
public sealed class ModerationCommands(
    Houses houses,
    ActLog log,
    Mutes mutes,
    QuoteModeration quotes,
    WaitingForModerators waiting,
    ModerationDesk desk,
    Pins pins,
    MemberKeys keys,
    Authorities authorities
)
{
    private const int DefaultMute = 60;

    public async Task<IReadOnlyList<Deed>> RunAsync(
        Visit visit,
        CommandInvoked command,
        CancellationToken cancellationToken
    )
    {
        var given = new GivenOptions(command.Options);
        return command.Command switch
        {
            CommandNames.ModUndo => await desk.UndoAsync(
                visit,
                visit.Community,
                given.Number("number") ?? 0,
                cancellationToken
            ),
            CommandNames.ModHide => await quotes.HideAsync(visit, given, cancellationToken),
            CommandNames.ModRestore => await quotes.RestoreAsync(visit, given, cancellationToken),
            CommandNames.ModCorrect => await quotes.CorrectAsync(visit, given, cancellationToken),
            CommandNames.ModDispute => await quotes.DisputeAsync(visit, given, cancellationToken),
            _ => [new PostReply(await RunAsync(visit, command.Command, given, cancellationToken))],
        };
    }

    private async Task<Reply> RunAsync(
        Visit visit,
        string command,
        GivenOptions given,
        CancellationToken cancellationToken
    ) =>
        command switch
        {
            CommandNames.ModChannel => await log.DoneAsync(
                visit,
                new ChannelSwitched(visit.Place.Channel, given.IsOn("state")),
                Say(given.IsOn("state") ? Phrase.ChannelIsOn : Phrase.ChannelIsOff),
                cancellationToken
            ),
            CommandNames.ModOff => await log.DoneAsync(
                visit,
                new CommunitySwitched(IsOn: false),
                Say(Phrase.HouseIsOff),
                cancellationToken
            ),
            CommandNames.ModOn => await log.DoneAsync(
                visit,
                new CommunitySwitched(IsOn: true),
                Say(Phrase.HouseIsOn, visit.Rules.ChannelsOn),
                cancellationToken
            ),
            CommandNames.ModPosting => await log.DoneAsync(
                visit,
                new PostingSwitched(visit.Place.Channel, given.IsOn("state")),
                Say(given.IsOn("state") ? Phrase.PostingIsOn : Phrase.PostingIsOff),
                cancellationToken
            ),
            CommandNames.ModLimit => await LimitAsync(visit, given, cancellationToken),
            CommandNames.ModMute => await MuteAsync(visit, given, cancellationToken),
            CommandNames.ModUnmute => await log.DoneAsync(
                visit,
                new MemberUnmuted(KeyOf(visit, given)),
                Say(Phrase.Unmuted),
                cancellationToken
            ),
            CommandNames.ModModerator => await NameAsync(visit, given, cancellationToken),
            CommandNames.ModPin => await PinAsync(visit, given, cancellationToken),
            CommandNames.ModQueue => await waiting.ShowAsync(visit, cancellationToken),
            CommandNames.ModLog => await desk.LogAsync(visit.Community, cancellationToken),
            _ => Reply.Of(Say(Phrase.UnknownCommand)),
        };

    private async Task<Reply> LimitAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        if (given.Text("account-days") is not null && !visit.Platform.Capabilities.TellsAccountAge)
        {
            return Reply.Of(Say(Phrase.AccountAgeUntold));
        }
        var limits = new LimitsSet(
            given.Number("member", 1, 60),
            given.Number("channel", 1, 600),
            given.Number("account-days", 0, 365)
        );
        if (limits != new LimitsSet(null, null, null))
        {
            await log.AddAsync(visit, visit.Community, limits, cancellationToken);
        }
        var rules = await houses.OfAsync(visit.Community, cancellationToken);
        var limitsAre = Say(Phrase.LimitsAre, rules.MemberPerMinute, rules.ChannelPerMinute);
        return Reply.Of(
            visit.Platform.Capabilities.TellsAccountAge
                ? new JoinedText(limitsAre, " ", Say(Phrase.AccountDaysAre, rules.AccountDays))
                : limitsAre
        );
    }

    private async Task<Reply> MuteAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        var minutes = given.Number("minutes", 1, 43_200) ?? DefaultMute;
        return await mutes.MuteAsync(
            visit,
            KeyOf(visit, given),
            TimeSpan.FromMinutes(minutes),
            Say(Phrase.Muted, minutes),
            cancellationToken
        );
    }

    /// <summary>Only whoever holds the platform's permission names others; a named one does not.</summary>
    private async Task<Reply> NameAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        if (await authorities.RefuseAsync(visit, Authority.Manager, cancellationToken) is { } refusal)
        {
            return refusal;
        }
        var isNamed = given.Is("state", "add");
        return await log.DoneAsync(
            visit,
            new ModeratorNamed(KeyOf(visit, given), isNamed),
            Say(isNamed ? Phrase.ModeratorAdded : Phrase.ModeratorRemoved),
            cancellationToken
        );
    }

    private async Task<Reply> PinAsync(Visit visit, GivenOptions given, CancellationToken cancellationToken)
    {
        var (topic, text, source) = (given.Text("topic"), given.Text("text"), given.Link("source"));
        if (topic is null || text is null || text.Length > AnswerPinned.LongestText)
        {
            return Reply.Of(Say(Phrase.PinNeedsText, AnswerPinned.LongestText));
        }
        if (source is null)
        {
            return Reply.Of(Say(Phrase.NeedsLink));
        }
        if (PersonalData.Contains(text))
        {
            return Reply.Of(Say(Phrase.NoContactData));
        }
        if (given.Day("until") is not { } until || until < visit.Today)
        {
            return Reply.Of(Say(Phrase.NeedsDay));
        }
        return pins.FaultOf(text, visit) is { } fault
            ? Reply.Of(fault)
            : await log.DoneAsync(
                visit,
                new AnswerPinned(topic, text, source, until),
                Say(Phrase.Pinned, new DayText(until)),
                cancellationToken
            );
    }

    private MemberKey KeyOf(Visit visit, GivenOptions given) => keys.Of(visit.Platform.Name, given.Text("user") ?? "");
}
