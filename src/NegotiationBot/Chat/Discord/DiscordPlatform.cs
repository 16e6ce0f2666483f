using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Chat.Discord;

/// <summary>Discord, outgoing.</summary>
internal sealed class DiscordPlatform(
    DiscordPosts posts,
    DiscordRest rest,
    DiscordManagers managers,
    DiscordAttachments attachments,
    IOptions<DiscordOptions> options
) : IChatPlatform
{
    public static PlatformName PlatformName { get; } = new("discord");

    public PlatformName Name => PlatformName;

    public PlatformCapabilities Capabilities =>
        new(
            HearsFollowUps: options.Value.MessageContent,
            AnswersInThreads: false,
            HasSpoilers: true,
            TakesFilesInCommands: true,
            TellsAccountAge: true
        );

    public Task<PostResult> PostAsync(OutgoingPost post, CancellationToken cancellationToken) =>
        posts.PostAsync(post, cancellationToken);

    public Task<OwnPost> FindOwnPostAsync(OutgoingPost post, CancellationToken cancellationToken) =>
        posts.FindAsync(post, cancellationToken);

    public Task<ChangeResult> EditAsync(MessageRef message, Reply reply, CancellationToken cancellationToken) =>
        TryAsync(
            DiscordRoute.Edit(ChannelOf(message.Place), message.Id),
            DiscordReplyRenderer.Render(reply),
            cancellationToken
        );

    public Task<ChangeResult> DeleteAsync(MessageRef message, CancellationToken cancellationToken) =>
        TryAsync(DiscordRoute.Delete(ChannelOf(message.Place), message.Id), null, cancellationToken);

    public Task ReactAsync(MessageRef message, Reaction reaction, CancellationToken cancellationToken) =>
        TryAsync(
            DiscordRoute.React(ChannelOf(message.Place), message.Id, CharacterOf(reaction)),
            null,
            cancellationToken
        );

    /// <summary>Typing ends with the answer, or after ten seconds.</summary>
    public Task EndWorkAsync(MessageRef message, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<PostResult> SendFileAsync(
        CommunityId community,
        ChatUser user,
        Reply note,
        OutgoingFile file,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var channel = await rest.SendAsync(
                DiscordRoute.DirectChannels,
                new DiscordRecipient(user.Id),
                cancellationToken
            );
            // Each file is sent once; the nonce holds for the attempts of this one sending.
            var message = DiscordNewMessage.Of(
                DiscordReplyRenderer.Render(note),
                Guid.NewGuid().ToString("N")[..DiscordNewMessage.LongestNonce],
                replyTo: null
            );
            await rest.SendAsync(
                DiscordRoute.Post(channel.Text("id") ?? ""),
                () => DiscordUpload.Of(message, file),
                cancellationToken
            );
            return new Posted(null);
        }
        catch (DiscordRefusal refusal)
        {
            return DiscordPosts.Refuse(refusal);
        }
    }

    public Task<bool> MayManageAsync(ChatPlace place, ChatUser user, CancellationToken cancellationToken) =>
        place.IsDirect
            ? Task.FromResult(false)
            : managers.IncludesAsync(place.Community.Value, user.Id, cancellationToken);

    public Task<string?> FindLinkAsync(MessageRef message, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(
            $"https://discord.com/channels/{message.Place.Community.Value}/{ChannelOf(message.Place)}/{message.Id}"
        );

    public Task<byte[]> ReadAttachmentAsync(
        CommunityId community,
        Attachment attachment,
        int maximumBytes,
        CancellationToken cancellationToken
    ) => attachments.ReadAsync(attachment, maximumBytes, cancellationToken);

    /// <summary>A thread is a channel of its own.</summary>
    public static string ChannelOf(ChatPlace place) => place.Thread ?? place.Channel;

    /// <summary>What Discord will not have done is left undone: the message is gone, or the bot may not.</summary>
    private async Task<ChangeResult> TryAsync(DiscordRoute route, object? body, CancellationToken cancellationToken)
    {
        try
        {
            await (
                body is null ? rest.SendAsync(route, cancellationToken) : rest.SendAsync(route, body, cancellationToken)
            );
            return ChangeResult.Done;
        }
        catch (DiscordRefusal refusal) when (!refusal.IsOfToken)
        {
            // It would say so again.
            return refusal.IsMissing ? ChangeResult.Gone : ChangeResult.Refused;
        }
        catch (DiscordRefusal refusal)
        {
            throw new ChatPlatformException(refusal.Message, refusal);
        }
    }

    private static string CharacterOf(Reaction reaction) =>
        reaction switch
        {
            Reaction.Off => "🔇",
            Reaction.TooMany => "⏳",
            Reaction.TooLate => "⌛",
            _ => throw new ArgumentOutOfRangeException(nameof(reaction), reaction, "Discord has no sign for it."),
        };

    private sealed record DiscordRecipient([property: JsonPropertyName("recipient_id")] string RecipientId);
}
