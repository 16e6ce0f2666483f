using System.Text;

namespace NegotiationBot.Chat.Console;

/// <summary>A terminal or the pipes in its place: what a command reads and writes: results on <see cref="Out"/> and nothing else there, all talk on <see cref="Error"/>.</summary>
/// <param name="IsInteractive">A person reads <see cref="Out"/>: colours and progress are welcome.</param>
/// <param name="IsInputInteractive">A person types on <see cref="In"/>: prompts are welcome.</param>
public sealed record Terminal(
    TextReader In,
    TextWriter Out,
    TextWriter Error,
    bool IsInteractive,
    bool IsInputInteractive
)
{
    /// <summary>The streams of this process, UTF-8 without a byte order mark whatever the terminal's code page.</summary>
    public static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamReader(System.Console.OpenStandardInput(), utf8),
            new StreamWriter(System.Console.OpenStandardOutput(), utf8),
            new StreamWriter(System.Console.OpenStandardError(), utf8) { AutoFlush = true },
            IsInteractive: !System.Console.IsOutputRedirected,
            IsInputInteractive: !System.Console.IsInputRedirected
        );
    }
}
