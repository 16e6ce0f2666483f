using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>How an answer looks in a chat: with its buttons, with what moderators say of it, with hurtful words covered.</summary>
public sealed class AnswerFace(HurtfulWords hurtful)
{
    /// <param name="isUncovered">Whoever reads it has asked to see the covered words.</param>
    public Reply Compose(Answer answer, Visit visit, bool isUncovered = false)
    {
        var reply = Laid(answer, visit.Rules);
        return isUncovered ? reply : Covered(reply, answer, visit.Community, visit.Platform.Capabilities);
    }

    /// <summary>
    /// Where nothing is kept of the question, so that nothing can be asked anew: there is only to say that it is wrong. What would lie behind a button lies open to
    /// whoever alone sees it.
    /// </summary>
    public Reply ComposeForOnce(Answer answer, Visit visit)
    {
        var isAlone = visit.Visibility is Visibility.Private && !visit.Platform.Capabilities.HasSpoilers;
        var reply = Compose(answer, visit, isUncovered: isAlone);
        return reply with
        {
            Buttons = [.. reply.Buttons.Where(button => ReplyAction.Parse(button.Action).Verb is ReplyAction.Wrong)],
            More = null,
        };
    }

    /// <summary>Whether everybody may be shown a reply's words, at least covered; a reply for once has no button to uncover them.</summary>
    public bool IsForEverybody(Reply reply, Visit visit) =>
        visit.Platform.Capabilities.HasSpoilers || !reply.Blocks.Any(block => IsHurtful(block, visit.Community));

    /// <summary>For a post that is brought up to date while nobody visits.</summary>
    public Reply Compose(Answer answer, HouseRules rules, CommunityId community, PlatformCapabilities can) =>
        Covered(Laid(answer, rules), answer, community, can);

    private static Reply Laid(Answer answer, HouseRules rules)
    {
        var reply = ReplyComposer.Compose(answer);
        return reply with
        {
            Blocks = [.. reply.Blocks, .. ModeratorsNotes(answer, rules)],
            Buttons = Buttons(answer, reply),
            More = new ReplyButton(Say(Phrase.More), new ReplyAction(ReplyAction.More, answer.Id).ToString()),
        };
    }

    private static IReadOnlyList<ReplyButton> Buttons(Answer answer, Reply reply) =>
        answer.Outcome is AnswerOutcome.Answered
            ?
            [
                ReplyComposer.Also(answer)
                    ?? new ReplyButton(Say(Phrase.WhoElse), new ReplyAction(ReplyAction.WhoElse, answer.Id).ToString()),
                new ReplyButton(Say(Phrase.Wrong), new ReplyAction(ReplyAction.Wrong, answer.Id).ToString()),
            ]
            : reply.Buttons;

    /// <summary>Of each disputed quote that is shown, why and where to read it.</summary>
    private static IEnumerable<ReplyBlock> ModeratorsNotes(Answer answer, HouseRules rules) =>
        rules.Disputed.Count == 0
            ? []
            : answer
                .Evidence.Where(evidence => evidence.Quote is not null)
                .Select(KeyOf)
                .Distinct()
                .Select(key => rules.Disputed.GetValueOrDefault(key))
                .OfType<QuoteDisputed>()
                .Select(dispute => new LineBlock(
                    Say(Phrase.ModeratorsNote, dispute.Reason, new LinkedText(Say(Phrase.Open), dispute.Link))
                ));

    public static QuoteKey KeyOf(Evidence evidence) =>
        QuoteKey.Of(evidence.Article.Article.Id, evidence.Article.Text, evidence.Quote!);

    private Reply Covered(Reply reply, Answer answer, CommunityId community, PlatformCapabilities can)
    {
        if (!reply.Blocks.Any(block => IsHurtful(block, community)))
        {
            return reply;
        }
        return WithCoveredBlocks(reply, community, can) with
        {
            Buttons = can.HasSpoilers
                ? reply.Buttons
                :
                [
                    new ReplyButton(Say(Phrase.ShowWords), new ReplyAction(Reveal, answer.Id).ToString()),
                    .. reply.Buttons.Take(Reply.MaximumButtons - 1),
                ],
        };
    }

    /// <summary>What was recorded of an answer, with the same words covered as in it.</summary>
    public Reply Cover(Reply recorded, Visit visit) =>
        WithCoveredBlocks(recorded, visit.Community, visit.Platform.Capabilities);

    private Reply WithCoveredBlocks(Reply reply, CommunityId community, PlatformCapabilities can) =>
        reply with
        {
            Blocks =
            [
                .. reply.Blocks.Select(block =>
                    !IsHurtful(block, community) ? block
                    : can.HasSpoilers ? ((QuotedBlock)block) with { IsCovered = true }
                    : new LineBlock(Say(Phrase.WordsBehindButton))
                ),
            ],
        };

    /// <summary>Shows the covered words to whoever presses it.</summary>
    public const string Reveal = "reveal";

    private bool IsHurtful(ReplyBlock block, CommunityId community) =>
        block is QuotedBlock && hurtful.StandIn(block.Content.Plain, community);
}
