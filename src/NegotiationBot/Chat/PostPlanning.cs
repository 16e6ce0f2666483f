using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat;

/// <summary>The post that an event is to be answered with, before it is made.</summary>
public sealed class PostPlanning(MemberKeys keys, TimeProvider clock)
{
    /// <summary>Planned anew, it may still be found by what was tried first.</summary>
    public PlannedPost Plan(InboxItem item, PostReply reply, PlatformName platform) =>
        new(
            new OutgoingPost(
                PostNonce.Of(platform, item.Event.Key),
                item.Event.Place,
                (item.Event as MessageWritten)?.Id,
                (item.Event as InteractionEvent)?.Response,
                VisibilityOf(item.Event),
                reply.Reply,
                reply.Page,
                item.Planned?.Post.Earliest ?? clock.GetUtcNow()
            ),
            (item.Event as MessageWritten)?.Id,
            reply.Answer?.Value,
            reply.Conversation,
            item.Event is MemberEvent caused ? keys.Of(platform, caused.User.Id).Value : null
        );

    /// <summary>
    /// As the inbox may keep it: what was said about a third party's words may repeat some of them, so after a crash whoever asked is told to ask again.
    /// </summary>
    public static PlannedPost ForKeeping(PlannedPost planned, ChatEvent chatEvent) =>
        chatEvent is MemberEvent caused && caused.WithoutOthersWords() != caused
            ? planned with
            {
                Post = planned.Post with { Reply = Told(caused, Phrase.CheckInterrupted), Page = 0 },
                AnswerId = null,
            }
            : planned;

    /// <summary>For whoever caused it alone, because everybody cannot be answered there, and it is said what would change that.</summary>
    public static PlannedPost ForOneAlone(PlannedPost planned, MemberEvent caused)
    {
        var reply = planned.Post.Reply;
        var why = new HintBlock(PhrasedText.Say(Phrase.InviteToAnswerAll)).Into(Visit.LanguageOf(caused));
        return planned with
        {
            Post = planned.Post with
            {
                Visibility = Visibility.Private,
                Reply = reply with { Blocks = [.. reply.Blocks, why] },
            },
        };
    }

    public static Reply Told(MemberEvent caused, Phrase phrase) =>
        Reply.Of(PhrasedText.Say(phrase)).Into(Visit.LanguageOf(caused));

    private static Visibility VisibilityOf(ChatEvent chatEvent) =>
        (chatEvent as InteractionEvent)?.Visibility ?? Visibility.Public;
}
