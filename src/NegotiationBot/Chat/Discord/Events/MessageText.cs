using System.Text.Json;
using System.Text.RegularExpressions;

namespace NegotiationBot.Chat.Discord.Events;

/// <summary>The words of a message as somebody reads them: without the mention of the bot, with names in the place of other mentions.</summary>
internal static partial class MessageText
{
    /// <param name="ownRole">The bot's role in the server; null where there is none.</param>
    public static string Read(JsonElement message, string bot, string? ownRole)
    {
        var names = message
            .Items("mentions")
            .Where(user => user.Text("id") is not null)
            .DistinctBy(user => user.Text("id"))
            .ToDictionary(user => user.Text("id")!, user => user.Text("global_name") ?? user.Text("username") ?? "");
        return Reference().Replace(message.Text("content") ?? "", Words).Trim();

        string Words(Match reference)
        {
            var id = reference.Groups["id"].Value;
            return reference.Groups["sign"].Value switch
            {
                "@" or "@!" when id != bot => names.TryGetValue(id, out var name) ? $"@{name}" : "",
                "@&" when id != ownRole => "",
                ":" or "a:" => $":{reference.Groups["name"].Value}:",
                _ => "",
            };
        }
    }

    /// <summary>A mention of somebody, a role or a channel, or an emoji of a server (Reference, "Message Formatting").</summary>
    [GeneratedRegex(
        @"<(?:(?<sign>@[!&]?|#)|(?<sign>a?:)(?<name>\w{1,64}):)(?<id>\d{1,20})>",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Reference();
}
