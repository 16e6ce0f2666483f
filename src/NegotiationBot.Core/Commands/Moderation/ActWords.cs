using System.Globalization;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What an act was, for the log.</summary>
internal static class ActWords
{
    private const int ShortKey = 6;

    public static StyledText Of(Act act) =>
        act switch
        {
            ChannelSwitched channel => Say(channel.IsOn ? Phrase.ActChannelOn : Phrase.ActChannelOff, channel.Channel),
            CommunitySwitched community => Say(community.IsOn ? Phrase.ActHouseOn : Phrase.ActHouseOff),
            LimitsSet => Say(Phrase.ActLimits),
            MemberMuted muted => Say(Phrase.ActMuted, Short(muted.Member), Time(muted.Until)),
            MemberUnmuted unmuted => Say(Phrase.ActUnmuted, Short(unmuted.Member)),
            QuoteHidden hidden => Say(Phrase.ActHidden, hidden.Label),
            QuoteRestored restored => Say(Phrase.ActRestored, restored.Label),
            CorrectionProposed proposed => Say(Phrase.ActProposed, proposed.Label, Named(proposed.From), proposed.To),
            CorrectionSettled settled => Say(
                settled.IsAccepted ? Phrase.ActAccepted : Phrase.ActRejected,
                settled.Number
            ),
            QuoteDisputed disputed => Say(Phrase.ActDisputed, disputed.Label),
            AnswerPinned pinned => Say(Phrase.ActPinned, pinned.Topic, new DayText(pinned.Until)),
            PostingSwitched posting => Say(posting.IsOn ? Phrase.ActPostingOn : Phrase.ActPostingOff, posting.Channel),
            ModeratorNamed named => Say(named.IsNamed ? Phrase.ActModeratorAdded : Phrase.ActModeratorRemoved),
            ReplyDeleted deleted => Say(Phrase.ActDeleted, deleted.AnswerId),
            CollectionsGiven given => Say(
                Phrase.ActCollections,
                string.Join(", ", given.Collections),
                given.Channel ?? (StyledText)Say(Phrase.WholeServer)
            ),
            PersonSuppressed suppressed => Say(Phrase.ActSuppressed, suppressed.Names[0]),
            ChildQuoteLifted lifted => Say(Phrase.ActLifted, lifted.Label),
            QuoteCorrected corrected => Say(Phrase.ActCorrected, corrected.Label, Named(corrected.From), corrected.To),
            ArticleChanged changed => Say(Phrase.ActArticle, changed.Change, changed.Title),
            _ => act.GetType().Name,
        };

    /// <summary>As much of a member's key as tells one from another and names nobody.</summary>
    public static string Short(MemberKey member) => member.Value[..Math.Min(ShortKey, member.Value.Length)];

    public static string Time(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <param name="speaker">Empty where nobody was named.</param>
    public static StyledText Named(string speaker) => speaker.Length > 0 ? speaker : Say(Phrase.NobodyNamed);
}
