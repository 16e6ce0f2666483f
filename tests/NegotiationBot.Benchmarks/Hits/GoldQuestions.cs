using System.Text.Json;

namespace NegotiationBot.Benchmarks.Hits;

/// <summary>Reads questions, one a line: <c>{"question","answerable","evidence":[{"doc_id","text"}]}</c>, or with <c>"support":[{"doc","start","end","text"}]</c>.</summary>
internal static class GoldQuestions
{
    public static IEnumerable<GoldQuestion> Read(string path) => File.ReadLines(path).Select(Parse);

    private static GoldQuestion Parse(string line)
    {
        var question = JsonDocument.Parse(line).RootElement;
        var evidence = question.GetProperty("answerable").GetBoolean()
            ? List(question, "evidence").Select(ByWords).Concat(List(question, "support").Select(ByPlace))
            : [];
        return new GoldQuestion(question.GetProperty("question").GetString()!, [.. evidence]);
    }

    private static JsonElement.ArrayEnumerator List(JsonElement question, string name) =>
        question.TryGetProperty(name, out var list) ? list.EnumerateArray() : default;

    private static GoldEvidence ByWords(JsonElement evidence) =>
        new(evidence.GetProperty("doc_id").GetString()!, evidence.GetProperty("text").GetString()!, null);

    private static GoldEvidence ByPlace(JsonElement support) =>
        new(
            support.GetProperty("doc").GetString()!,
            support.GetProperty("text").GetString()!,
            (support.GetProperty("start").GetInt32(), support.GetProperty("end").GetInt32())
        );
}
