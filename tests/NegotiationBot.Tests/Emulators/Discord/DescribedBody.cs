using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Holds bodies against Discord's own description of its API, where the evaluation data has it. It knows more fields than our limits, and fewer limits.</summary>
internal static class DescribedBody
{
    private const string Variable = "NEGOTIATIONBOT_EVAL_DATA";

    private static readonly Lazy<JsonObject?> Schemas = new(Read);
    private static readonly ConcurrentDictionary<string, Lazy<Task<JsonSchema>>> Loaded = [];

    /// <returns>What is wrong with the body; nothing where there is no description.</returns>
    public static async Task<IReadOnlyList<string>> CheckAsync(string schema, JsonNode? body)
    {
        if (Schemas.Value is not { } schemas)
        {
            return [];
        }
        var described = await Loaded
            .GetOrAdd(schema, name => new Lazy<Task<JsonSchema>>(() => LoadAsync(schemas, name)))
            .Value;
        return
        [
            .. described
                .Validate(Described(body)?.ToJsonString() ?? "null")
                .Select(error => $"{schema}: {error.Path} {error.Kind}"),
        ];
    }

    /// <summary>Permissions are a number in the description and a number in a text everywhere else, the documentation's examples included.</summary>
    private static JsonNode? Described(JsonNode? body)
    {
        if (body.Text("default_member_permissions") is not { } permissions)
        {
            return body;
        }
        var described = body!.DeepClone();
        described["default_member_permissions"] = long.Parse(permissions);
        return described;
    }

    private static JsonObject? Read()
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        var file = Path.Combine(root ?? "", "specs", "discord-openapi.json");
        return string.IsNullOrEmpty(root) || !File.Exists(file)
            ? null
            : JsonNode.Parse(File.ReadAllText(file))!["components"]!["schemas"]!.AsObject();
    }

    private static Task<JsonSchema> LoadAsync(JsonObject schemas, string name)
    {
        var definitions = new JsonObject();
        Collect(schemas, name, definitions);
        var root = new JsonObject { ["$ref"] = $"#/definitions/{name}", ["definitions"] = definitions };
        return JsonSchema.FromJsonAsync(root.ToJsonString());
    }

    /// <summary>A schema with all that it leads to.</summary>
    private static void Collect(JsonObject schemas, string name, JsonObject into)
    {
        if (into.ContainsKey(name) || schemas[name] is not { } schema)
        {
            return;
        }
        var copy = schema.DeepClone();
        into[name] = copy;
        foreach (var reference in Rewrite(copy).Distinct().ToList())
        {
            Collect(schemas, reference, into);
        }
    }

    /// <summary>Writes OpenAPI's references and constants as the validator knows them, and gives the names referred to.</summary>
    private static List<string> Rewrite(JsonNode? node)
    {
        var names = new List<string>();
        if (node is JsonObject described)
        {
            if (described.Text("$ref") is { } reference)
            {
                var name = reference.Split('/')[^1];
                described["$ref"] = $"#/definitions/{name}";
                names.Add(name);
            }
            if (described["const"] is { } constant && constant.GetValueKind() is not JsonValueKind.Object)
            {
                described["enum"] = new JsonArray(constant.DeepClone());
                described.Remove("const");
            }
            names.AddRange(described.Select(field => field.Value).ToList().SelectMany(Rewrite));
        }
        else if (node is JsonArray list)
        {
            names.AddRange(list.ToList().SelectMany(Rewrite));
        }
        return names;
    }
}
