using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Chat;

/// <summary>
/// The wire to one platform, outgoing. An implementation renders, obeys the platform's rate limits (it waits for them inside the call) and tries again what
/// failed for the moment, as long as a repetition can do no harm. What it cannot do it throws as <see cref="ChatPlatformException"/>; the worker comes again,
/// after a post only once <see cref="FindOwnPostAsync"/> has told that it may. Calls come from several workers at once.
/// </summary>
public interface IChatPlatform
{
    PlatformName Name { get; }

    PlatformCapabilities Capabilities { get; }

    /// <summary>Posts a message, or answers an interaction.</summary>
    /// <exception cref="ChatPlatformException">The platform cannot be reached, or gave no answer: whether the message stands there is not known.</exception>
    Task<PostResult> PostAsync(OutgoingPost post, CancellationToken cancellationToken);

    /// <summary>Looks for a post that was tried before. Discord: <c>@original</c> without its LOADING flag, or own messages since <see cref="OutgoingPost.Earliest"/>
    /// with the nonce or as replies to the question. Slack: <c>conversations.replies</c> or <c>history</c> with <c>include_all_metadata</c>.</summary>
    /// <exception cref="ChatPlatformException">The platform cannot be reached: the worker asks again later.</exception>
    Task<OwnPost> FindOwnPostAsync(OutgoingPost post, CancellationToken cancellationToken);

    /// <summary>Puts another reply in the place of an own post, buttons and all. A post that is gone is left so.</summary>
    /// <exception cref="ChatPlatformException">The platform cannot be reached: the worker comes again.</exception>
    Task<ChangeResult> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken);

    /// <summary>Removes an own post.</summary>
    /// <exception cref="ChatPlatformException">The platform cannot be reached: the worker comes again.</exception>
    Task<ChangeResult> DeleteAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>Puts a sign under a message; where it is there already, or the message is gone, or signs are not allowed, that is well too.</summary>
    Task ReactAsync(MessageRef message, Reaction reaction, CancellationToken cancellationToken);

    /// <summary>Nothing more is done about a message that was acknowledged: the sign of work under it goes, where the platform does not take it away by itself.</summary>
    Task EndWorkAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>Sends a file with a few words to somebody directly (Discord: a channel of <c>users/@me/channels</c>; Slack: <c>conversations.open</c>).</summary>
    Task<PostResult> SendFileAsync(
        CommunityId community,
        ChatUser user,
        Reply note,
        OutgoingFile file,
        CancellationToken cancellationToken
    );

    /// <summary>Whether somebody holds the platform's manage permission (Discord: Manage Server; Slack: an admin or owner of the workspace); kept for a minute at most.</summary>
    Task<bool> MayManageAsync(ChatPlace place, ChatUser user, CancellationToken cancellationToken);

    /// <summary>The address by which members reach a message; null where there is none.</summary>
    Task<string?> FindLinkAsync(MessageRef message, CancellationToken cancellationToken);

    /// <summary>The bytes of a file that came with an event, from the platform's own host alone.</summary>
    /// <exception cref="ChatPlatformException">It is larger than <paramref name="maximumBytes"/>, or cannot be had.</exception>
    Task<byte[]> ReadAttachmentAsync(
        CommunityId community,
        Attachment attachment,
        int maximumBytes,
        CancellationToken cancellationToken
    );
}
