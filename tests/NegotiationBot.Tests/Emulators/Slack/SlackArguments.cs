using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>
/// The arguments of a call: JSON or a form for what writes and for what takes no arguments, a form alone for what reads, as Slack has it.
/// </summary>
public static class SlackArguments
{
    private static readonly string[] Reading =
    [
        "users.info",
        "conversations.history",
        "conversations.replies",
        "chat.getPermalink",
        "files.getUploadURLExternal",
    ];

    /// <summary>Null where they come in another way.</summary>
    public static async Task<JsonElement?> ReadAsync(HttpRequest request, string method)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            return JsonSerializer.SerializeToElement(
                form.Where(field => field.Key != "token")
                    .ToDictionary(field => field.Key, field => Value(field.Value.ToString(), Reading.Contains(method)))
            );
        }
        return
            !Reading.Contains(method)
            && request.ContentType?.StartsWith("application/json", StringComparison.Ordinal) is true
            ? await JsonSerializer.DeserializeAsync<JsonElement>(request.Body)
            : null;
    }

    /// <summary>In a form of what writes, what is not text stands as JSON.</summary>
    private static object Value(string field, bool isReading) =>
        !isReading && field is "true" or "false" ? field == "true"
        : !isReading && field is ['{' or '[', ..] ? JsonSerializer.Deserialize<JsonElement>(field)
        : field;
}
