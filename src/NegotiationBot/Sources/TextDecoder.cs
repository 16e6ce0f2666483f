using System.Text;
using NegotiationBot.Core.Ingestion;

namespace NegotiationBot.Sources;

/// <summary>Turns bytes into text without altering a letter: what cannot be decoded is refused and never replaced.</summary>
internal static class TextDecoder
{
    // More control characters than this share are no text in any language.
    private const double MostControls = 0.02;

    /// <param name="declared">What the document itself says about its encoding; a byte order mark outranks it.</param>
    /// <exception cref="UnreadableArticleException">The bytes are no text, or not in the encoding they should be in.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? declared = null)
    {
        var (encoding, mark) = OfMark(bytes) ?? (declared ?? Encoding.UTF8, 0);
        try
        {
            var text = Strict(encoding).GetString(bytes[mark..]);
            return IsBinary(text) ? throw NotText(null) : text;
        }
        catch (DecoderFallbackException bad)
            when (encoding.CodePage == Encoding.UTF8.CodePage && bytes.Contains((byte)0))
        {
            throw NotText(bad);
        }
        catch (DecoderFallbackException bad)
        {
            throw new UnreadableArticleException(
                $"It is not valid {encoding.WebName.ToUpperInvariant()} (byte {bad.Index + mark}): save it as UTF-8.",
                bad
            );
        }
    }

    /// <summary>The encoding that a byte order mark tells, and the mark's length.</summary>
    public static (Encoding Encoding, int Mark)? OfMark(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ => null,
        };

    private static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static bool IsBinary(string text)
    {
        var controls = text.Count(c => char.IsControl(c) && !char.IsWhiteSpace(c));
        return controls > MostControls * text.Length;
    }

    private static UnreadableArticleException NotText(Exception? inner) =>
        new("It is a binary file and no text: export its text first.", inner!);
}
