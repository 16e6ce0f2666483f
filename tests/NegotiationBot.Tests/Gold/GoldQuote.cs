using System.Text.Json;

namespace NegotiationBot.Tests.Gold;

/// <summary>A quotation as a reader marked it.</summary>
/// <param name="Start">Null where the stored text is not the file's (HTML): the words decide.</param>
internal sealed record GoldQuote(string Text, int? Start, int? End, string Speaker, IReadOnlyList<string> Chain)
{
    public static GoldQuote Read(JsonElement quote) =>
        new(
            quote.GetProperty("text").GetString()!,
            Offset(quote, "start"),
            Offset(quote, "end"),
            quote.GetProperty(quote.TryGetProperty("speaker", out _) ? "speaker" : "source").GetString()!,
            quote.TryGetProperty("chain", out var chain)
                ? [.. chain.EnumerateArray().Select(link => link.GetString()!)]
                : []
        );

    /// <summary>Intersection over union of the two spans, 0 to 1.</summary>
    public double Overlap(FoundQuote found)
    {
        if (Start is not { } start || End is not { } end)
        {
            return found.Text.Trim() == Text.Trim() ? 1 : 0;
        }
        var shared = Math.Min(end, found.End) - Math.Max(start, found.Start);
        return shared <= 0 ? 0 : shared / (double)(Math.Max(end, found.End) - Math.Min(start, found.Start));
    }

    /// <summary>How much of the shorter span lies in the other, 0 to 1: a report is marked with its whole sentence, and found without its cue.</summary>
    public double ShareOf(FoundQuote found) =>
        Start is { } start && End is { } end
            ? Math.Max(0, Math.Min(end, found.End) - Math.Max(start, found.Start))
                / (double)Math.Min(end - start, found.End - found.Start)
        : Text.Contains(found.Text.Trim(), StringComparison.Ordinal) ? 1
        : 0;

    /// <summary>The same surname, or for those without a name most of the same words; <c>A (B / C)</c> may be said in each way.</summary>
    public bool IsSaidBy(string? speaker) =>
        speaker is not null && Speaker.Split('(', ')', '/').Append(Speaker).Any(name => IsSame(name, speaker));

    private static bool IsSame(string gold, string found)
    {
        var (wanted, got) = (Words(gold), Words(found));
        return wanted.Count > 0
            && got.Count > 0
            && (
                wanted[^1] == got[^1] && (wanted.Count == 1 || got.Count == 1 || wanted[0] == got[0])
                || ((got.All(wanted.Contains) || wanted.Intersect(got).Count() * 2 >= wanted.Count) && !IsPerson(gold))
            );
    }

    private static bool IsPerson(string name) =>
        name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is { Length: 2 } words
        && words.All(word => char.IsUpper(word[0]));

    private static List<string> Words(string name) =>
        [
            .. name.ToLowerInvariant()
                .Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word is not ("the" or "a" or "an" or "of" or "my" or "in")),
        ];

    private static int? Offset(JsonElement quote, string name) =>
        quote.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.Number ? value.GetInt32() : null;
}

/// <summary>A quote as the command line prints it.</summary>
internal sealed record FoundQuote(
    string Text,
    int Start,
    int End,
    string Kind,
    string? Speaker,
    bool IsConfirmed,
    IReadOnlyList<string> Chain
)
{
    public static FoundQuote Read(JsonElement quote) =>
        new(
            quote.GetProperty("text").GetString()!,
            quote.GetProperty("start").GetInt32(),
            quote.GetProperty("end").GetInt32(),
            quote.GetProperty("kind").GetString()!,
            quote.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : null,
            quote.GetProperty("status").GetString() == "confirmed",
            [.. quote.GetProperty("chain").EnumerateArray().Select(link => link.GetProperty("speaker").GetString()!)]
        );
}

internal sealed record Match(GoldQuote Gold, FoundQuote? Found)
{
    public bool IsConfirmed => Found is { IsConfirmed: true };

    public bool IsRight => Found is not null && Gold.IsSaidBy(Found.Speaker);
}
