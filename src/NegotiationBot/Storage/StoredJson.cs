using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Storage;

/// <summary>The few lists and records that are kept as JSON inside a column, and lists that a query is given.</summary>
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<ChainLink>))]
[JsonSerializable(typeof(IReadOnlyCollection<long>))]
[JsonSerializable(typeof(IEnumerable<long[]>))]
[JsonSerializable(typeof(SpeakerColumns))]
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, UseStringEnumConverter = true)]
internal sealed partial class StoredJson : JsonSerializerContext
{
    public static string Write(IReadOnlyList<string> names) =>
        JsonSerializer.Serialize(names, Default.IReadOnlyListString);

    public static string Write(IReadOnlyList<ChainLink> chain) =>
        chain.Count == 0 ? "[]" : JsonSerializer.Serialize(chain, Default.IReadOnlyListChainLink);

    public static string Write(IReadOnlyCollection<long> numbers) =>
        JsonSerializer.Serialize(numbers, Default.IReadOnlyCollectionInt64);

    public static string Write(IEnumerable<long[]> places) =>
        JsonSerializer.Serialize(places, Default.IEnumerableInt64Array);

    public static string Write(SpeakerColumns replaced) => JsonSerializer.Serialize(replaced, Default.SpeakerColumns);

    public static IReadOnlyList<string> ReadNames(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, Default.IReadOnlyListString) ?? [];

    public static IReadOnlyList<ChainLink> ReadChain(string json) =>
        json == "[]" ? [] : JsonSerializer.Deserialize(json, Default.IReadOnlyListChainLink) ?? [];

    public static SpeakerColumns? ReadReplaced(string? json) =>
        json is null ? null : JsonSerializer.Deserialize(json, Default.SpeakerColumns);
}
