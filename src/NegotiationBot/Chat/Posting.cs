using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat;

/// <summary>Makes a post that was planned, once the inbox has it down that it is about to.</summary>
public sealed partial class Posting(IInbox inbox, PostPlanning planning, TimeProvider clock, ILogger<Posting> logger)
{
    /// <returns>What stands there now; null where nothing does, or nothing that can be named.</returns>
    public async Task<KeptPost?> PostAsync(
        OpenEvent open,
        PlannedPost planned,
        IChatPlatform platform,
        CancellationToken cancellationToken
    )
    {
        if (!await inbox.IntendAsync(open.Item, PostPlanning.ForKeeping(planned, open.Item.Event), cancellationToken))
        {
            await TellOfLeavingAsync(open, platform, cancellationToken);
            return null;
        }
        open.Item = open.Item with { Planned = planned };
        switch (await platform.PostAsync(planned.Post, cancellationToken))
        {
            case Posted { Message: { } message }:
                return planned.Kept(message);
            case NotInChannel
                when open.Item.Event is MemberEvent caused && planned.Post.Visibility is Visibility.Public:
                return await PostAsync(open, PostPlanning.ForOneAlone(planned, caused), platform, cancellationToken);
            case Refused refused:
                Log.Refused(logger, platform.Name.Value, open.Item.Id, refused.Reason);
                return null;
            case NotInChannel:
                Log.Refused(logger, platform.Name.Value, open.Item.Id, "not in the channel");
                return null;
            default:
                return null;
        }
    }

    /// <summary>An interaction that was acknowledged waits for an answer, whatever became of it; a message does not.</summary>
    public async Task TellOfLeavingAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (open.Item.Event is InteractionEvent interaction && interaction.Response.Until > clock.GetUtcNow())
        {
            var told = new PostReply(PostPlanning.Told(interaction, Phrase.LeftUnanswered));
            await platform.PostAsync(planning.Plan(open.Item, told, platform.Name).Post, cancellationToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Platform} refused a post (inbox {Item}): {Reason}")]
        public static partial void Refused(ILogger logger, string platform, long item, string reason);
    }
}
