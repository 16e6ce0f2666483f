using System.Buffers;
using System.Text;

namespace NegotiationBot.Chat.Console;

/// <summary>
/// Writes words and nothing else: articles, questions and paths come from outside, and must not move the cursor, recolour the
/// screen or turn the order of the letters round. Each such character becomes a space; line ends and tabs stay.
/// </summary>
internal sealed class PlainTextWriter(TextWriter inner) : TextWriter(inner.FormatProvider)
{
    private const char FirstControl = '\u0000';
    private const char LastControl = '\u009F';
    private const string DirectionControls = "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /// <summary>What a terminal would obey instead of showing it; a carriage return is one unless it ends a line.</summary>
    public static SearchValues<char> Commands { get; } =
        SearchValues.Create([
            .. Enumerable
                .Range(FirstControl, LastControl + 1)
                .Select(code => (char)code)
                .Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
            .. DirectionControls,
        ]);

    /// <summary>The words of a text for a writer that sets colours of its own.</summary>
    public static string Plain(string text)
    {
        using var plain = new StringWriter();
        using var writer = new PlainTextWriter(plain);
        writer.Write(text);
        return plain.ToString();
    }

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(Commands.Contains(value) ? ' ' : value);

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        for (var rest = buffer; !rest.IsEmpty; )
        {
            var plain = rest.IndexOfAny(Commands);
            inner.Write(plain < 0 ? rest : rest[..plain]);
            if (plain < 0)
            {
                return;
            }
            // A carriage return alone would have the rest of the line written over its beginning.
            var endsLine = rest[plain] is '\r' && plain + 1 < rest.Length && rest[plain + 1] is '\n';
            inner.Write(endsLine ? '\r' : ' ');
            rest = rest[(plain + 1)..];
        }
    }

    public override void WriteLine() => inner.WriteLine();

    public override void WriteLine(string? value)
    {
        Write(value);
        inner.WriteLine();
    }

    public override void Flush() => inner.Flush();

    public override Task FlushAsync() => inner.FlushAsync();
}
