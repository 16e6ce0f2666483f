using System.Text.Json;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>Where a form was opened: a submitted view tells neither channel nor <c>response_url</c>, so both travel through its private metadata.</summary>
internal sealed record SlackFormOrigin(string Channel, string? Thread, string Url, long Until)
{
    public ResponseHandle Response => new(Url, DateTimeOffset.FromUnixTimeSeconds(Until));

    public static SlackFormOrigin Of(InteractionEvent opened) =>
        new(
            opened.Place.Channel,
            opened.Place.Thread,
            opened.Response.Token,
            opened.Response.Until.ToUnixTimeSeconds()
        );

    /// <summary>Null where it is none of ours.</summary>
    public static SlackFormOrigin? Read(string? metadata)
    {
        try
        {
            return metadata is null ? null : JsonSerializer.Deserialize<SlackFormOrigin>(metadata, SlackJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public ChatPlace PlaceIn(CommunityId community) => new(community, Channel, Thread, SlackChannel.KindOf(Channel));

    public override string ToString() => JsonSerializer.Serialize(this, SlackJson.Options);
}
