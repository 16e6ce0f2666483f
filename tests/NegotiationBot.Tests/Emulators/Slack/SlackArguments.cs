using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>The arguments of a call: JSON for what writes, a form alone for what reads, as Slack has it.</summary>
public static class SlackArguments
{
    private static readonly string[] Reading =
    [
        "auth.test",
        "apps.connections.open",
        "users.info",
        "conversations.history",
        "conversations.replies",
        "chat.getPermalink",
        "files.getUploadURLExternal",
    ];

    /// <summary>Null where they come in another way.</summary>
    public static async Task<JsonElement?> ReadAsync(HttpRequest request, string method)
    {
        if (Reading.Contains(method))
        {
            return request.HasFormContentType
                ? JsonSerializer.SerializeToElement(
                    (await request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value.ToString())
                )
                : null;
        }
        return request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true
            ? await JsonSerializer.DeserializeAsync<JsonElement>(request.Body)
            : null;
    }
}
