using System.Text.Json;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Cli.Eval.Attributions;

/// <summary>Reads annotated articles, one JSON object a line; their offsets count code points.</summary>
internal static class GoldFile
{
    /// <exception cref="UsageException">A line is no annotated article.</exception>
    public static IReadOnlyList<GoldArticle> Read(string path) =>
        [
            .. File.ReadLines(path)
                .Index()
                .Where(line => line.Item.Length > 0)
                .Select(line => TryRead(path, line.Item, line.Index + 1)),
        ];

    /// <summary>Such a file is told by what its first line holds.</summary>
    public static bool IsOne(string path)
    {
        try
        {
            using var line = JsonDocument.Parse(File.ReadLines(path).FirstOrDefault(line => line.Length > 0) ?? "");
            return line.RootElement.ValueKind is JsonValueKind.Object
                && line.RootElement.TryGetProperty("quotes", out _);
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static GoldArticle TryRead(string path, string line, int number)
    {
        try
        {
            using var article = JsonDocument.Parse(line);
            return ReadArticle(article.RootElement);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new UsageException(
                $"{Path.GetFileName(path)}, line {number}: not an annotated article; \"eval --help\" shows what one is made of."
            );
        }
    }

    private static GoldArticle ReadArticle(JsonElement article)
    {
        var text = Text(article, "text") ?? "";
        var units = new Units(text);
        return new GoldArticle(
            Text(article, "id") ?? "",
            Text(article, "publisher") ?? "",
            Text(article, "title") ?? "",
            text,
            [.. article.GetProperty("quotes").EnumerateArray().Select(quote => ReadAttribution(quote, units))]
        );
    }

    private static GoldAttribution ReadAttribution(JsonElement quote, Units units)
    {
        var entity = Text(quote, "speaker_entity");
        return new GoldAttribution(
            Text(quote, "type")!,
            units.Span(quote.GetProperty("start").GetInt32(), quote.GetProperty("end").GetInt32()),
            [
                .. quote
                    .GetProperty("quoted_spans")
                    .EnumerateArray()
                    .Select(span => units.Span(span[0].GetInt32(), span[1].GetInt32())),
            ],
            quote.TryGetProperty("speaker_start", out var start) && start.ValueKind is JsonValueKind.Number
                ? units.Span(start.GetInt32(), quote.GetProperty("speaker_end").GetInt32())
                : null,
            Text(quote, "speaker_text") ?? "",
            Text(quote, "speaker_kind")!,
            entity ?? Text(quote, "coref_silver"),
            entity is null,
            Text(quote, "speaker_entity_status") is "derived_ambiguous",
            Text(quote, "cue_text")
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>From code points to UTF-16.</summary>
    private sealed class Units
    {
        private readonly List<int> _starts = [];

        public Units(string text)
        {
            for (var i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
            {
                _starts.Add(i);
            }
            _starts.Add(text.Length);
        }

        public TextSpan Span(int start, int end) => new(_starts[start], _starts[end]);
    }
}
