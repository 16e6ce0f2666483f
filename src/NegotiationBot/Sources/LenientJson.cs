using System.Globalization;
using System.Text;
using System.Text.Json;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Parses JSON; escapes that are half of a character (<c>\ud83d</c> alone) become U+FFFD instead of an error.</summary>
internal static class LenientJson
{
    private const int EscapeLength = 6;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    /// <exception cref="UnreadableArticleException">It is no JSON.</exception>
    public static JsonDocument Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(Mend(json), Options);
        }
        catch (JsonException bad)
        {
            throw new UnreadableArticleException(
                $"It is cut off or no JSON (line {bad.LineNumber + 1}, byte {bad.BytePositionInLine}): export it again.",
                bad
            );
        }
    }

    /// <summary>The same JSON without escapes that are half of a character.</summary>
    public static string Mend(string json) =>
        json.Contains("\\ud", StringComparison.OrdinalIgnoreCase) ? Mended(json) : json;

    private static string Mended(string json)
    {
        var mended = new StringBuilder(json.Length);
        for (var i = 0; i < json.Length; )
        {
            if (json[i] != '\\' || i + 1 == json.Length)
            {
                mended.Append(json[i++]);
            }
            else if (SurrogateAt(json, i) is not { } first)
            {
                mended.Append(json, i, 2);
                i += 2;
            }
            else if (
                char.IsHighSurrogate(first)
                && SurrogateAt(json, i + EscapeLength) is { } second
                && char.IsLowSurrogate(second)
            )
            {
                mended.Append(json, i, 2 * EscapeLength);
                i += 2 * EscapeLength;
            }
            else
            {
                mended.Append("\\uFFFD");
                i += EscapeLength;
            }
        }
        return mended.ToString();
    }

    private static char? SurrogateAt(string json, int at) =>
        at + EscapeLength <= json.Length
        && json[at] == '\\'
        && json[at + 1] == 'u'
        && ushort.TryParse(
            json.AsSpan(at + 2, 4),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var unit
        )
        && char.IsSurrogate((char)unit)
            ? (char)unit
            : null;
}
