using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Discord's limits, as its documentation writes them: what of a request's body it would refuse, or what a bot should never send.</summary>
internal static partial class RequestCheck
{
    private const int SuppressEmbeds = 1 << 2;
    private const int Ephemeral = 1 << 6;

    private static readonly string[] MessageFields =
    [
        "content",
        "allowed_mentions",
        "flags",
        "components",
        "nonce",
        "enforce_nonce",
        "message_reference",
    ];

    /// <param name="isNew">A new message; an edit carries no nonce.</param>
    public static IEnumerable<string> Message(JsonNode? body, bool isNew)
    {
        if (body is not JsonObject message)
        {
            return ["a message is no object"];
        }
        return
        [
            .. Unknown(message, MessageFields),
            .. Length("content", message.Text("content"), 1, 2000),
            .. (message["allowed_mentions"]?["parse"] as JsonArray)?.Count == 0
            && message["allowed_mentions"]!.AsObject().Count == 1
                ? Array.Empty<string>()
                : ["allowed_mentions lets somebody be pinged"],
            .. ((message.Number("flags") ?? 0) & ~(SuppressEmbeds | Ephemeral)) == 0 ? [] : new[] { "unknown flags" },
            .. ((message.Number("flags") ?? 0) & SuppressEmbeds) != 0 ? [] : new[] { "links would bring previews" },
            .. Rows(message),
            .. isNew ? Nonce(message) : [],
        ];
    }

    public static IEnumerable<string> Callback(JsonNode? body, int interactionType) =>
        body.Number("type") switch
        {
            5 => ((body!["data"].Number("flags") ?? 0) & ~Ephemeral) == 0
                ? []
                : ["a deferred answer takes no flag but EPHEMERAL"],
            8 when interactionType == 4 => Choices(body!["data"]),
            9 when interactionType is 2 or 3 => Modal(body!["data"]),
            9 => ["a modal must not follow a modal"],
            var other => [$"interaction type {interactionType} answered with {other}"],
        };

    public static IEnumerable<string> Commands(JsonNode? body)
    {
        var commands = (body as JsonArray)?.OfType<JsonObject>().ToList() ?? [];
        return
        [
            .. commands.Count(command => command.Number("type") == 1) is > 0 and <= 100
                ? Array.Empty<string>()
                : ["1 to 100 slash commands"],
            .. commands.Count(command => command.Number("type") == 3) <= 15
                ? []
                : new[] { "at most 15 message commands" },
            .. commands.SelectMany(Command),
        ];
    }

    private static IEnumerable<string> Nonce(JsonObject message) =>
        message.Text("nonce") is { Length: > 0 and <= 25 } && (bool?)message["enforce_nonce"] is true
            ? []
            : ["a message without a nonce of at most 25 characters that is enforced"];

    private static IEnumerable<string> Rows(JsonObject message)
    {
        var rows = message.Objects("components");
        var parts = rows.SelectMany(row => row.Objects("components")).ToList();
        var ids = parts.Select(part => part.Text("custom_id")).ToList();
        return
        [
            .. rows.Count <= 5 ? [] : new[] { "at most 5 rows" },
            .. rows.All(row => row.Number("type") == 1) ? [] : new[] { "a row has type 1" },
            .. rows.All(row => row.Objects("components").Count is > 0 and <= 5)
                ? []
                : new[] { "1 to 5 buttons in a row" },
            .. ids.Distinct().Count() == ids.Count ? [] : new[] { "a custom_id stands twice" },
            .. ids.SelectMany(id => Length("custom_id", id, 1, 100)),
            .. parts.SelectMany(Part),
        ];
    }

    private static IEnumerable<string> Part(JsonObject part) =>
        part.Number("type") switch
        {
            2 =>
            [
                .. Length("label", part.Text("label"), 1, 80),
                .. part.Number("style") is >= 1 and <= 4 ? [] : new[] { "a button has a style of 1 to 4" },
            ],
            3 => Select(part),
            var other => [$"a component of type {other}"],
        };

    private static IEnumerable<string> Select(JsonObject select) =>
        [
            .. select.Objects("options").Count is > 0 and <= 25 ? [] : new[] { "1 to 25 options" },
            .. Length("placeholder", select.Text("placeholder") ?? "-", 1, 150),
            .. select
                .Objects("options")
                .SelectMany(option =>
                    Length("option label", option.Text("label"), 1, 100)
                        .Concat(Length("option value", option.Text("value"), 1, 100))
                ),
            .. select.Objects("options").DistinctBy(option => option.Text("value")).Count()
            == select.Objects("options").Count
                ? []
                : new[] { "an option's value stands twice" },
        ];

    private static IEnumerable<string> Choices(JsonNode? data) =>
        [
            .. data.Objects("choices").Count <= 25 ? [] : new[] { "at most 25 choices" },
            .. data.Objects("choices")
                .SelectMany(choice =>
                    Length("choice", choice.Text("name"), 1, 100).Concat(Length("value", choice.Text("value"), 1, 100))
                ),
        ];

    private static IEnumerable<string> Modal(JsonNode? data) =>
        [
            .. Length("title", data.Text("title"), 1, 45),
            .. Length("custom_id", data.Text("custom_id"), 1, 100),
            .. data.Objects("components").Count is > 0 and <= 5 ? [] : new[] { "1 to 5 fields" },
            .. data.Objects("components").SelectMany(Label),
        ];

    private static IEnumerable<string> Label(JsonObject label)
    {
        var field = label["component"] as JsonObject ?? [];
        return
        [
            .. label.Number("type") == 18 ? [] : new[] { "a field stands in a label, type 18" },
            .. Length("label", label.Text("label"), 1, 45),
            .. Length("description", label.Text("description") ?? "-", 1, 100),
            .. Length("custom_id", field.Text("custom_id"), 1, 100),
            .. field.Number("type") switch
            {
                3 => Select(field),
                4 => field.Number("max_length") is > 0 and <= 4000
                && (field.Text("value") ?? "").Length <= field.Number("max_length")
                    ? []
                    : ["a text input takes 1 to 4000 characters, its value no more than it says"],
                var other => [$"a field of type {other}"],
            },
        ];
    }

    private static IEnumerable<string> Command(JsonObject command)
    {
        var name = command.Text("name") ?? "";
        var isSlash = command.Number("type") == 1;
        return
        [
            .. isSlash && !CommandName().IsMatch(name) ? new[] { $"no command may be called {name}" } : [],
            .. Length("name", name, 1, 32),
            .. isSlash ? Length($"{name} description", command.Text("description"), 1, 100) : [],
            .. Localizations(command, name),
            .. command.Objects("options").SelectMany(option => Option(option, name)),
            .. Options(command, name),
            .. Characters(command) <= 8000 ? [] : new[] { $"{name} has more than 8000 characters" },
        ];
    }

    private static IEnumerable<string> Option(JsonObject option, string path)
    {
        var name = $"{path} {option.Text("name")}";
        return
        [
            .. CommandName().IsMatch(option.Text("name") ?? "") ? [] : new[] { $"no option may be called {name}" },
            .. Length($"{name} description", option.Text("description"), 1, 100),
            .. Localizations(option, name),
            .. option.Objects("choices").Count <= 25 ? [] : new[] { $"{name} has more than 25 choices" },
            .. option.Objects("choices").Count > 0 && (bool?)option["autocomplete"] is true
                ? new[] { $"{name} has choices and autocomplete" }
                : [],
            .. option.Objects("options").SelectMany(inner => Option(inner, name)),
            .. Options(option, name),
        ];
    }

    private static IEnumerable<string> Options(JsonObject of, string name)
    {
        var isRequired = of.Objects("options").Select(option => (bool?)option["required"] is true).ToList();
        return
        [
            .. isRequired.Count <= 25 ? [] : new[] { $"{name} has more than 25 options" },
            .. isRequired.SequenceEqual(isRequired.OrderDescending())
                ? []
                : new[] { $"{name} has a required option behind an optional one" },
        ];
    }

    private static IEnumerable<string> Localizations(JsonObject of, string name) =>
        new[] { ("name_localizations", 32), ("description_localizations", 100) }.SelectMany(field =>
            (of[field.Item1] as JsonObject ?? []).SelectMany(text =>
                Length($"{name} {field.Item1} {text.Key}", text.Value?.GetValue<string>(), 1, field.Item2)
            )
        );

    /// <summary>Of names, descriptions and values together; of the languages the longest counts.</summary>
    private static int Characters(JsonObject of) =>
        Longest(of, "name")
        + Longest(of, "description")
        + of.Objects("choices").Sum(choice => Longest(choice, "name") + (choice.Text("value") ?? "").Length)
        + of.Objects("options").Sum(Characters);

    private static int Longest(JsonObject of, string field) =>
        (of[$"{field}_localizations"] as JsonObject ?? [])
            .Select(text => text.Value?.GetValue<string>().Length ?? 0)
            .Append((of.Text(field) ?? "").Length)
            .Max();

    private static IEnumerable<string> Unknown(JsonObject body, string[] known) =>
        body.Select(field => field.Key).Except(known).Select(field => $"nobody knows the field {field}");

    private static IEnumerable<string> Length(string what, string? text, int least, int most) =>
        text is { } given && given.Length >= least && given.Length <= most
            ? []
            : [$"{what} has {text?.Length ?? 0} characters, not {least} to {most}"];

    [GeneratedRegex(@"^[-_'\p{Ll}\p{N}]{1,32}$")]
    private static partial Regex CommandName();
}
