using System.Text;

namespace NegotiationBot.Chat.Console;

/// <summary>A terminal or the pipes in its place: what a command reads and writes: results on <see cref="Out"/> and nothing else there, all talk on <see cref="Error"/>.</summary>
/// <param name="isInteractive">A person reads <see cref="Out"/>: colours and progress are welcome.</param>
/// <param name="isInputInteractive">A person types on <see cref="In"/>: prompts are welcome.</param>
public sealed class Terminal(
    TextReader input,
    TextWriter output,
    TextWriter error,
    bool isInteractive,
    bool isInputInteractive
)
{
    public TextReader In { get; } = input;

    public TextWriter Out { get; } = new PlainTextWriter(output);

    public TextWriter Error { get; } = new PlainTextWriter(error);

    /// <summary><see cref="Out"/> for what sets colours of its own; outside text must be made harmless before it comes here.</summary>
    public TextWriter StyledOut { get; } = output;

    /// <inheritdoc cref="StyledOut"/>
    public TextWriter StyledError { get; } = error;

    public bool IsInteractive { get; } = isInteractive;

    public bool IsInputInteractive { get; } = isInputInteractive;

    /// <summary>The streams of this process, UTF-8 without a byte order mark whatever the terminal's code page.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(System.Console.OpenStandardInput(), utf8),
            new StreamWriter(System.Console.OpenStandardOutput(), utf8),
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            isInteractive: !System.Console.IsOutputRedirected,
            isInputInteractive: !System.Console.IsInputRedirected
        );
    }
}
