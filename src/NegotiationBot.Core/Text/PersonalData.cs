using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Finds e-mail addresses, phone numbers, postal addresses, the numbers of documents and announced handles. What holds one is never shown; where a text must be printed
/// whole, it is redacted.
/// </summary>
public static class PersonalData
{
    // No address is without one of these, and most paragraphs are without any of them.
    private static readonly SearchValues<char> Hints = SearchValues.Create("@0123456789[(");

    private static readonly string[] Labels = [.. Enum.GetValues<PersonalDataKind>().Select(LabelOf)];

    /// <summary>All of them in the order of the text; no two overlap.</summary>
    public static IReadOnlyList<PersonalDataMatch> Find(string text) => Find(text, new TextSpan(0, text.Length));

    /// <summary>Those that stand inside <paramref name="span"/>, with offsets into <paramref name="text"/>.</summary>
    public static IReadOnlyList<PersonalDataMatch> Find(string text, TextSpan span)
    {
        if (!span.In(text).ContainsAny(Hints))
        {
            return [];
        }
        var slice = span.Of(text);
        var found = new List<PersonalDataMatch>();
        foreach (var pattern in PersonalDataPatterns.All)
        {
            for (var match = pattern.Regex.Match(slice); match.Success; match = match.NextMatch())
            {
                if (pattern.Holds(match.Value))
                {
                    found.Add(new(pattern.Kind, SpanOf(match, span.Start)));
                }
            }
        }
        return WithoutOverlaps(found);
    }

    public static bool Contains(string text) => Find(text).Count > 0;

    public static bool Contains(string text, TextSpan span) => Find(text, span).Count > 0;

    /// <summary>The text without its addresses, those that were redacted before included.</summary>
    public static string Strip(string text) =>
        Labels.Aggregate(Redact(text), (stripped, label) => stripped.Replace(label, "", StringComparison.Ordinal));

    /// <summary>The text with a label such as <c>[e-mail address removed]</c> in the place of each address.</summary>
    public static string Redact(string text)
    {
        var matches = Find(text);
        if (matches.Count == 0)
        {
            return text;
        }
        var redacted = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (kind, span) in matches)
        {
            redacted.Append(text, at, span.Start - at).Append(LabelOf(kind));
            at = span.End;
        }
        // What stood glued to one address and hid there may be seen now.
        return Redact(redacted.Append(text, at, text.Length - at).ToString());
    }

    private static TextSpan SpanOf(Match match, int offset) =>
        new(offset + match.Index, offset + match.Index + match.Length);

    private static List<PersonalDataMatch> WithoutOverlaps(List<PersonalDataMatch> found)
    {
        var kept = new List<PersonalDataMatch>(found.Count);
        foreach (var match in found.OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.Length))
        {
            if (kept.Count == 0 || !kept[^1].Span.Overlaps(match.Span))
            {
                kept.Add(match);
            }
            else
            {
                kept[^1] = kept[^1] with { Span = kept[^1].Span.Cover(match.Span) };
            }
        }
        return kept;
    }

    /// <summary>As a person reads it: <c>e-mail address</c>.</summary>
    public static string NameOf(PersonalDataKind kind) =>
        kind switch
        {
            PersonalDataKind.EmailAddress => "e-mail address",
            PersonalDataKind.PhoneNumber => "phone number",
            PersonalDataKind.PostalAddress => "postal address",
            PersonalDataKind.DocumentNumber => "document number",
            _ => "handle",
        };

    private static string LabelOf(PersonalDataKind kind) => $"[{NameOf(kind)} removed]";
}
