using System.Text.Encodings.Web;
using NegotiationBot.Chat.Console;

namespace NegotiationBot.Cli.Json;

/// <summary>
/// Letters, quotation marks and emoji as they are; escaped is what JSON wants escaped, and whatever a terminal is not given raw. So the words that come out of the
/// JSON are those of the article to the last character.
/// </summary>
internal sealed unsafe class PlainJsonEncoder : JavaScriptEncoder
{
    /// <summary>The output is for files and pipes, not for a web page.</summary>
    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    public static PlainJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    public override bool WillEncode(int unicodeScalar) => IsCommand(unicodeScalar) || Relaxed.WillEncode(unicodeScalar);

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var first = Relaxed.FindFirstCharacterToEncode(text, textLength);
        var before = new ReadOnlySpan<char>(text, first < 0 ? textLength : first);
        return before.IndexOfAny(PlainTextWriter.Commands) is >= 0 and var command ? command : first;
    }

    public override bool TryEncodeUnicodeScalar(
        int unicodeScalar,
        char* buffer,
        int bufferLength,
        out int numberOfCharactersWritten
    ) =>
        Relaxed.WillEncode(unicodeScalar)
            ? Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten)
            : new Span<char>(buffer, bufferLength).TryWrite($"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);

    private static bool IsCommand(int unicodeScalar) =>
        unicodeScalar <= char.MaxValue && PlainTextWriter.Commands.Contains((char)unicodeScalar);
}
