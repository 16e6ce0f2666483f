using System.Text;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace NegotiationBot.Sources;

/// <summary>Finds the encoding that a page declares for itself.</summary>
internal static class HtmlEncoding
{
    // As far as browsers look.
    private const int Head = 4096;

    static HtmlEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Null where the page declares none, or one that nobody knows.</summary>
    public static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        // All encodings in question write mark-up in ASCII, so that Latin 1 reads it whatever the letters are.
        var head = new HtmlParser().ParseDocument(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Head)]));
        var name =
            head.QuerySelector("meta[charset]")?.GetAttribute("charset")
            ?? CharsetOf(head.QuerySelector("meta[http-equiv=content-type i]")?.GetAttribute("content"));
        return name is not null && TextEncoding.IsSupported(name) ? TextEncoding.Resolve(name) : null;
    }

    private static string? CharsetOf(string? contentType)
    {
        const string Name = "charset=";
        var at = contentType?.IndexOf(Name, StringComparison.OrdinalIgnoreCase) ?? -1;
        return at < 0 ? null : contentType![(at + Name.Length)..].Trim('"', '\'', ' ', ';');
    }
}
