using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>A message with a text file beside it (Reference, "Uploading Files").</summary>
internal static class DiscordUpload
{
    public static MultipartFormDataContent Of(DiscordNewMessage message, OutgoingFile file)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(file.Content));
        content.Headers.ContentType = new MediaTypeHeaderValue("text/plain", "utf-8");
        return new MultipartFormDataContent
        {
            { JsonContent.Create(message), "payload_json" },
            { content, "files[0]", file.Name },
        };
    }
}
