using System.Buffers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Ingestion;

/// <summary>Finds the paragraphs of a transcript that open a turn: <c>MS. ROE: …</c>, <c>Q …</c>.</summary>
internal static class TurnLabels
{
    private const int LongestLabel = 80;
    private const int MostWords = 8;
    private const int FewestTurns = 3;

    private static readonly SearchValues<char> NoLabel = SearchValues.Create("\"“”?!;");

    /// <summary>For each paragraph whether it opens a turn; none does where too few labels come back for a transcript.</summary>
    public static IReadOnlyList<bool> Find(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var labels = paragraphs.Select(paragraph => LabelOf(text, paragraph)).ToList();
        var named = labels.OfType<string>().ToList();
        var isTranscript = named.Count >= FewestTurns && named.Distinct(StringComparer.Ordinal).Count() < named.Count;
        return [.. labels.Select(label => isTranscript && label is not null)];
    }

    private static string? LabelOf(string text, TextSpan paragraph)
    {
        var line = paragraph.In(text);
        if (line is ['Q', ' ' or '\u00A0' or '\t', ..])
        {
            return "Q";
        }
        var colon = line[..Math.Min(line.Length, LongestLabel)].IndexOf(':');
        return colon > 0 && IsLabel(line[..colon]) ? line[..colon].ToString() : null;
    }

    private static bool IsLabel(ReadOnlySpan<char> label) =>
        char.IsUpper(label[0]) && !label.ContainsAny(NoLabel) && label.Count(' ') < MostWords;
}
