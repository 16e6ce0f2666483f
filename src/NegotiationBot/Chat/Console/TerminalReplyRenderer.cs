using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using Spectre.Console;
using TextStyle = NegotiationBot.Core.Text.TextStyle;

namespace NegotiationBot.Chat.Console;

/// <summary>A reply on a terminal: styles and width for a person, plain lines for a pipe.</summary>
public static class TerminalReplyRenderer
{
    public static void Write(Terminal terminal, Reply reply)
    {
        if (!terminal.IsInteractive)
        {
            terminal.Out.WriteLine(PlainTextReplyRenderer.Render(reply));
            return;
        }
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.StyledOut) });
        console.Write(Paragraph(reply.FirstLine));
        foreach (var block in reply.Blocks)
        {
            console.Write(
                block switch
                {
                    QuotedBlock quoted => new Padder(Paragraph(quoted.Content, "▏ "), new Padding(1, 0, 0, 0)),
                    LineBlock or HintBlock => Paragraph(block.Content),
                    _ => Text.Empty,
                }
            );
        }
        if (reply.Footer is { } footer)
        {
            console.Write(new Text(PlainTextWriter.Plain(footer.Plain) + "\n", new Style(Color.Grey)));
        }
    }

    private static Paragraph Paragraph(StyledText text, string lead = "")
    {
        var paragraph = new Paragraph(lead);
        foreach (var run in text.Runs)
        {
            var decoration = run.Style switch
            {
                TextStyle.Bold => Decoration.Bold,
                TextStyle.Italic => Decoration.Italic,
                _ => Decoration.None,
            };
            paragraph.Append(PlainTextWriter.Plain(run.Text), new Style(decoration: decoration));
        }
        return paragraph.Append("\n");
    }
}
