using System.Buffers;
using System.Text;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <summary>Cuts stretches out of a text as the database has it, in UTF-8, so that of a long one only they come into memory.</summary>
internal static class StoredText
{
    private const byte LineBreak = (byte)'\n';

    /// <summary>The paragraphs of a span and the one before, whole.</summary>
    /// <param name="of">In UTF-16 code units, as all spans are.</param>
    public static TextStretch Stretch(ReadOnlySpan<byte> text, TextSpan of)
    {
        var (from, before) = Find(text, of.Start);
        var to = from + Find(text[from..], of.End - before).Offset;
        var start = StartOfParagraph(text[..from]);
        start = StartOfParagraph(TrimEnd(text[..start]));
        var rest = text[to..].IndexOf(LineBreak);
        return new TextStretch(
            of,
            before - Encoding.UTF8.GetCharCount(text[start..from]),
            Encoding.UTF8.GetString(text[start..(rest < 0 ? text.Length : to + rest)])
        );
    }

    private static int StartOfParagraph(ReadOnlySpan<byte> before) => before.LastIndexOf(LineBreak) + 1;

    private static ReadOnlySpan<byte> TrimEnd(ReadOnlySpan<byte> text)
    {
        while (
            Rune.DecodeLastFromUtf8(text, out var last, out var length) is OperationStatus.Done
            && Rune.IsWhiteSpace(last)
        )
        {
            text = text[..^length];
        }
        return text;
    }

    /// <summary>The byte at which so many code units have passed, or its character's first where they end inside a pair.</summary>
    private static (int Offset, int Passed) Find(ReadOnlySpan<byte> text, int units)
    {
        var (offset, passed) = (0, 0);
        // A block never has more code units than bytes, so that many may be passed at once.
        for (var block = 4096; block >= 64; block /= 4)
        {
            while (units - passed >= block && text.Length - offset > block)
            {
                var end = offset + block;
                while (IsInsideCharacter(text[end]))
                {
                    end--;
                }
                passed += Encoding.UTF8.GetCharCount(text[offset..end]);
                offset = end;
            }
        }
        while (passed < units && offset < text.Length && passed + UnitsOf(text[offset]) <= units)
        {
            passed += UnitsOf(text[offset]);
            offset += BytesOf(text[offset]);
        }
        return (offset, passed);
    }

    private static bool IsInsideCharacter(byte b) => (b & 0b1100_0000) == 0b1000_0000;

    private static int UnitsOf(byte first) => first >= 0b1111_0000 ? 2 : 1;

    private static int BytesOf(byte first) =>
        first < 0b1000_0000 ? 1
        : first < 0b1110_0000 ? 2
        : first < 0b1111_0000 ? 3
        : 4;
}
