using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Chat.Slack;

/// <summary>Slack, outgoing: the Web API for what stands in a channel, a <c>response_url</c> for what one person sees.</summary>
internal sealed partial class SlackPlatform(
    SlackClient client,
    SlackWorkspaces workspaces,
    SlackPeople people,
    SlackOwnPosts ownPosts,
    SlackFiles files,
    SlackPace pace,
    SlackWorkSigns signs,
    SlackErrands errands,
    IOptions<SlackOptions> options,
    TimeProvider clock,
    ILogger<SlackPlatform> logger
) : IHomePlatform
{
    public static PlatformName PlatformName { get; } = new("slack");

    private static Refused NoToken { get; } = new("There is no token for this workspace.");

    public PlatformName Name => PlatformName;

    public PlatformCapabilities Capabilities { get; } =
        new(
            HearsFollowUps: options.Value.ChannelMessages,
            AnswersInThreads: true,
            HasSpoilers: false,
            TakesFilesInCommands: false,
            TellsAccountAge: false
        );

    public async Task<PostResult> PostAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        if (await FindAsync(post.Place.Community, cancellationToken) is not { } workspace)
        {
            return NoToken;
        }
        var message = SlackReplyRenderer.Render(post.Reply, post.Page);
        return post.Visibility is Visibility.Private
            ? await RespondAsync(post, message, cancellationToken)
            : await PostAsync(post, message, workspace, cancellationToken);
    }

    public async Task<OwnPost> FindOwnPostAsync(OutgoingPost post, CancellationToken cancellationToken) =>
        post.Visibility is Visibility.Public
        && await FindAsync(post.Place.Community, cancellationToken) is { } workspace
            ? await ownPosts.FindAsync(post, ThreadOf(post), workspace, cancellationToken)
            : OwnPost.Untold;

    public async Task<ChangeResult> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) =>
        await DoAsync(
            message,
            "chat.update",
            SlackUpdate.Of(SlackReplyRenderer.Render(reply), message.Place.Channel, message.Id),
            cancellationToken
        );

    public async Task<ChangeResult> DeleteAsync(MessageRef message, CancellationToken cancellationToken) =>
        await DoAsync(
            message,
            "chat.delete",
            new { channel = message.Place.Channel, ts = message.Id },
            cancellationToken
        );

    public async Task ReactAsync(MessageRef message, Reaction reaction, CancellationToken cancellationToken) =>
        await DoAsync(
            message,
            "reactions.add",
            new
            {
                channel = message.Place.Channel,
                timestamp = message.Id,
                name = reaction switch
                {
                    Reaction.Off => "mute",
                    Reaction.TooMany => "hourglass_flowing_sand",
                    _ => "hourglass",
                },
            },
            cancellationToken
        );

    public async Task EndWorkAsync(MessageRef message, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.Place.Community, cancellationToken) is { } workspace)
        {
            errands.Run(token => signs.TakeAwayAsync(message, workspace, token));
        }
    }

    public async Task<PostResult> SendFileAsync(
        CommunityId community,
        ChatUser user,
        Reply note,
        OutgoingFile file,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(community, cancellationToken) is { } workspace
            ? await files.SendAsync(workspace, user, note, file, cancellationToken)
            : NoToken;

    public async Task ShowHomeAsync(
        CommunityId community,
        ChatUser user,
        Reply reply,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(community, cancellationToken) is not { } workspace)
        {
            return;
        }
        var answer = await client.CallAsync(
            workspace.Token,
            "views.publish",
            new { user_id = user.Id, view = SlackHome.Of(SlackReplyRenderer.Blocks(reply)) },
            SlackRepeat.Freely,
            cancellationToken
        );
        if (!answer.IsWell)
        {
            Log.NotDone(logger, "views.publish", SlackErrors.Explain(answer.Error));
        }
    }

    public async Task<bool> MayManageAsync(ChatPlace place, ChatUser user, CancellationToken cancellationToken) =>
        await FindAsync(place.Community, cancellationToken) is { } workspace
        && await people.MayManageAsync(workspace, user.Id, cancellationToken);

    public async Task<string?> FindLinkAsync(MessageRef message, CancellationToken cancellationToken)
    {
        if (await FindAsync(message.Place.Community, cancellationToken) is not { } workspace)
        {
            return null;
        }
        var answer = await client.ReadAsync(
            workspace.Token,
            "chat.getPermalink",
            [("channel", message.Place.Channel), ("message_ts", message.Id)],
            cancellationToken
        );
        return answer.Body.TextAt("permalink");
    }

    public async Task<byte[]> ReadAttachmentAsync(
        CommunityId community,
        Attachment attachment,
        int maximumBytes,
        CancellationToken cancellationToken
    ) =>
        await FindAsync(community, cancellationToken) is { } workspace
            ? await files.ReadAsync(workspace, attachment, maximumBytes, cancellationToken)
            : throw new ChatPlatformException(NoToken.Reason);

    /// <summary>Opens a form, which must happen within three seconds of what opened it.</summary>
    public async Task OpenFormAsync(
        InteractionEvent opened,
        SlackModal modal,
        string trigger,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        var view = SlackOpenedModal.Of(modal, SlackFormOrigin.Of(opened));
        var answer = await client.CallAsync(
            workspace.Token,
            "views.open",
            new { trigger_id = trigger, view },
            SlackRepeat.Never,
            cancellationToken
        );
        if (!answer.IsWell)
        {
            Log.NotDone(logger, "views.open", SlackErrors.Explain(answer.Error));
        }
    }

    private async Task<PostResult> PostAsync(
        OutgoingPost post,
        SlackMessage message,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        var thread = ThreadOf(post);
        await pace.TakeTurnAsync(post.Place.Channel, cancellationToken);
        var answer = await client.CallAsync(
            workspace.Token,
            "chat.postMessage",
            SlackPost.Of(message, post.Place.Channel, thread, post.Nonce),
            SlackRepeat.Never,
            cancellationToken
        );
        if (answer.Body.TextAt("ts") is { } id && answer.IsWell)
        {
            return new Posted(new MessageRef(post.Place with { Thread = thread }, id));
        }
        return !SlackErrors.IsElsewhere(answer.Error) || post.Response is null
                ? new Refused(SlackErrors.Explain(answer.Error))
            // A conversation of two others is direct as well, and what is said to one of them is not the other's.
            : post.Place.IsDirect ? await RespondAsync(post, message, cancellationToken)
            : new NotInChannel();
    }

    private async Task<PostResult> RespondAsync(
        OutgoingPost post,
        SlackMessage message,
        CancellationToken cancellationToken
    )
    {
        if (
            post.Response is not { } response
            || response.Until <= clock.GetUtcNow()
            || !Uri.TryCreate(response.Token, UriKind.Absolute, out var address)
        )
        {
            return new Refused("There is no address to answer to any more.");
        }
        var body = SlackReplyToUrl.Of(message, post.Place.Thread);
        return await client.SendToAsync(
            address,
            () => JsonContent.Create(body, options: SlackJson.Options),
            SlackRepeat.Never,
            cancellationToken
        )
            ? new Posted(null)
            : new Refused("Slack takes no more answers to this interaction.");
    }

    /// <summary>Does to a message what may be done twice. What Slack will never do, as to a message that is gone, is left so.</summary>
    private async Task<ChangeResult> DoAsync(
        MessageRef message,
        string method,
        object arguments,
        CancellationToken cancellationToken
    )
    {
        if (await FindAsync(message.Place.Community, cancellationToken) is not { } workspace)
        {
            return ChangeResult.Refused;
        }
        var answer = await client.CallAsync(workspace.Token, method, arguments, SlackRepeat.Freely, cancellationToken);
        switch (answer.Error)
        {
            case null or "already_reacted" or "too_many_reactions":
                return ChangeResult.Done;
            case "message_not_found":
                return ChangeResult.Gone;
            default:
                Log.NotDone(logger, method, SlackErrors.Explain(answer.Error));
                return ChangeResult.Refused;
        }
    }

    private Task<SlackWorkspace?> FindAsync(CommunityId community, CancellationToken cancellationToken) =>
        workspaces.FindAsync(community.Value, cancellationToken);

    /// <summary>In a channel an answer opens a thread under its question; in a direct conversation it stands below it.</summary>
    private static string? ThreadOf(OutgoingPost post) =>
        post.Place.Thread ?? (post.Place.IsDirect ? null : post.ReplyTo);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Slack did not do {Method}: {Reason}")]
        public static partial void NotDone(ILogger logger, string method, string reason);
    }
}
