using System.Text.Json;
using NegotiationBot.Chat.Discord.Interactions;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>
/// Makes posts, and finds those that were made. An interaction's answer takes the place of its "thinking …", which can be done twice without harm; a message carries a
/// nonce. When an interaction's quarter of an hour is over, what is for all becomes a message.
/// </summary>
internal sealed class DiscordPosts(
    DiscordRest rest,
    DiscordApplication application,
    PendingAcknowledgements pending,
    TimeProvider clock,
    [FromWire] TimeProvider wire
)
{
    private const int Loading = 1 << 7;
    private const int HistoryPage = 100;
    private const int MostHistoryPages = 10;

    /// <summary>For so long after an interaction its acknowledgement may still be on its way inside Discord.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan InteractionLasts = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan SettlingPause = TimeSpan.FromMilliseconds(400);
    private const int MostSettlingPauses = 6;

    /// <summary>The clocks of the bot and of Discord may differ by so much.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(2);

    public async Task<PostResult> PostAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        try
        {
            if (Lasting(post) is { } response)
            {
                await pending.WaitAsync(response.Token, cancellationToken);
                if (await AnswerAsync(post, response, cancellationToken) is { } answered)
                {
                    return answered;
                }
            }
            if (post.Visibility is Visibility.Private)
            {
                return new Refused("Discord's time to answer this person alone is over.");
            }
            var message = DiscordNewMessage.Of(
                DiscordReplyRenderer.Render(post.Reply, post.Page),
                post.Nonce,
                post.ReplyTo
            );
            var route = DiscordRoute.Post(DiscordPlatform.ChannelOf(post.Place));
            return PostedAs(post, await rest.SendAsync(route, message, cancellationToken));
        }
        catch (DiscordRefusal refusal)
        {
            return Refuse(refusal);
        }
    }

    public async Task<OwnPost> FindAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        try
        {
            return await FindAnswerAsync(post, cancellationToken)
                ?? (
                    post.Visibility is Visibility.Private ? OwnPost.Untold : await SearchAsync(post, cancellationToken)
                );
        }
        catch (DiscordRefusal refusal) when (refusal.IsOfToken)
        {
            throw new ChatPlatformException(refusal.Message, refusal);
        }
        catch (DiscordRefusal refusal)
        {
            // No channel, no post; one that may not be read says nothing.
            return refusal.IsMissing ? OwnPost.NotPosted : OwnPost.Untold;
        }
    }

    /// <exception cref="ChatPlatformException">It is the token that is refused: with another one it may go.</exception>
    public static Refused Refuse(DiscordRefusal refusal) =>
        refusal.IsOfToken ? throw new ChatPlatformException(refusal.Message, refusal) : new Refused(refusal.Message);

    private ResponseHandle? Lasting(OutgoingPost post) =>
        post.Response is { } response && response.Until > clock.GetUtcNow() ? response : null;

    /// <returns>Null where Discord knows the interaction no more.</returns>
    private async Task<PostResult?> AnswerAsync(
        OutgoingPost post,
        ResponseHandle response,
        CancellationToken cancellationToken
    )
    {
        var body = DiscordReplyRenderer.Render(post.Reply, post.Page);
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                return PostedAs(post, await OriginalAsync(HttpMethod.Patch, response, body, cancellationToken));
            }
            catch (DiscordRefusal refusal) when (refusal.IsOfInteraction)
            {
                var age = clock.GetUtcNow() - (response.Until - InteractionLasts);
                if (age > Settling || pauses == MostSettlingPauses)
                {
                    return null;
                }
                await Task.Delay(SettlingPause, wire, cancellationToken);
            }
        }
    }

    /// <returns>Null where Discord knows the interaction no more, or never learnt that it was taken: the answer may have become a message.</returns>
    private async Task<OwnPost?> FindAnswerAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        if (Lasting(post) is not { } response)
        {
            return null;
        }
        try
        {
            var original = await OriginalAsync(HttpMethod.Get, response, null, cancellationToken);
            return ((int)(original.Number("flags") ?? 0) & Loading) != 0 ? OwnPost.NotPosted : Found(post, original);
        }
        catch (DiscordRefusal refusal) when (refusal.IsOfInteraction)
        {
            return null;
        }
    }

    private async Task<JsonElement> OriginalAsync(
        HttpMethod method,
        ResponseHandle response,
        DiscordMessage? body,
        CancellationToken cancellationToken
    )
    {
        var id = (await application.FindAsync(cancellationToken)).Application;
        var route = DiscordRoute.Original(method, id, response.Token);
        return body is null
            ? await rest.SendAsync(route, cancellationToken)
            : await rest.SendAsync(route, body, cancellationToken);
    }

    /// <summary>Looks through the bot's own messages since the first attempt.</summary>
    private async Task<OwnPost> SearchAsync(OutgoingPost post, CancellationToken cancellationToken)
    {
        var bot = (await application.FindAsync(cancellationToken)).Bot;
        var content = DiscordReplyRenderer.Render(post.Reply, post.Page).Content;
        var channel = DiscordPlatform.ChannelOf(post.Place);
        var after = Snowflake.At(post.Earliest - ClockSkew);
        for (var page = 0; page < MostHistoryPages; page++)
        {
            var messages = await rest.SendAsync(DiscordRoute.Messages(channel, after, HistoryPage), cancellationToken);
            var list = messages.ValueKind is JsonValueKind.Array ? messages.EnumerateArray().ToList() : [];
            var found = list.Find(message => message.Field("author").Text("id") == bot && IsSame(message));
            if (found.ValueKind is JsonValueKind.Object)
            {
                return Found(post, found);
            }
            if (list.Count < HistoryPage)
            {
                return OwnPost.NotPosted;
            }
            after = list.Select(message => message.Text("id") ?? "0").MaxBy(id => (id.Length, id))!;
        }
        return OwnPost.Untold;

        // Discord tells a nonce to whoever listens when it is used, and not always to whoever reads later.
        bool IsSame(JsonElement message) =>
            message.Text("nonce") == post.Nonce
            || (
                post.ReplyTo is { } question
                    ? message.Field("message_reference").Text("message_id") == question
                    : message.Text("content") == content
            );
    }

    private static FoundPost Found(OutgoingPost post, JsonElement message) =>
        new(post.Visibility is Visibility.Private ? null : ReferenceTo(post, message));

    /// <summary>What one person alone sees cannot be changed later.</summary>
    private static Posted PostedAs(OutgoingPost post, JsonElement message) =>
        new(post.Visibility is Visibility.Private ? null : ReferenceTo(post, message));

    private static MessageRef? ReferenceTo(OutgoingPost post, JsonElement message) =>
        message.Text("id") is { } id ? new MessageRef(post.Place, id) : null;
}
