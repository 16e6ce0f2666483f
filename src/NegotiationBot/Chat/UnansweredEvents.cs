using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat;

/// <summary>How an event ends that is not answered any more, and who is told.</summary>
public sealed class UnansweredEvents(
    DeedExecution deeds,
    Posting posting,
    EventReports reports,
    EventEnding ending,
    TimeProvider clock
)
{
    /// <summary>Whoever caused it has had everything forgotten since: it is left without an answer.</summary>
    public async Task LeaveAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        await posting.TellOfLeavingAsync(open, platform, cancellationToken);
        await ending.FinishAsync(open, null, platform, cancellationToken);
    }

    /// <summary>Whoever asked gets the sign of a question that is not answered any more, unless its answer may stand there.</summary>
    public async Task GiveUpAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        if (open.CannotBeTold)
        {
            await ending.FinishAsync(open, null, platform, cancellationToken);
        }
        else if (open.Item.Planned is null)
        {
            await ExpireAsync(open, platform, cancellationToken);
        }
        else
        {
            await ReportUntoldAsync(open, platform, cancellationToken);
        }
    }

    /// <summary>Whether its answer stands there nobody can tell: moderators are to look.</summary>
    public async Task ReportUntoldAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        await reports.AddAsync(open.Item.Event, ReportKind.Untold, cancellationToken);
        await ending.FinishAsync(open, null, platform, cancellationToken);
    }

    /// <summary>A sign under the question or a line to whoever asked, and a line in the moderators' queue.</summary>
    public async Task ExpireAsync(OpenEvent open, IChatPlatform platform, CancellationToken cancellationToken)
    {
        var chatEvent = open.Item.Event;
        if (chatEvent is PostOutdated outdated)
        {
            await reports.AddAsync(outdated, cancellationToken);
        }
        else if (Accepting.IsAsking(chatEvent) && chatEvent is not MessageEdited)
        {
            await reports.AddAsync(chatEvent, ReportKind.TooLate, cancellationToken);
        }
        IReadOnlyList<Deed> told = chatEvent switch
        {
            MessageWritten written => [new React(written.Message, Reaction.TooLate)],
            InteractionEvent { Response.Until: var until } interaction when until > clock.GetUtcNow() =>
            [
                new PostReply(PostPlanning.Told(interaction, Phrase.CameTooLate)),
            ],
            _ => [],
        };
        await deeds.DoAsync(open, told, platform, cancellationToken);
    }
}
