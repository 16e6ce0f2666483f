using System.Text;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Replies;

/// <summary>A reply as plain text, for pipes and for the <c>text</c> of the JSON: quoted lines behind <c>&gt;</c>, links written out.</summary>
public static class PlainTextReplyRenderer
{
    public static string Render(Reply reply)
    {
        var text = new StringBuilder(reply.FirstLine.Plain);
        foreach (var block in reply.Blocks)
        {
            text.Append('\n').Append(Line(block));
        }
        if (reply.Footer is { } footer)
        {
            text.Append('\n').AppendJoin("", footer.Runs.Select(Written));
        }
        return text.ToString();
    }

    private static string Written(StyledRun run) => run.Link is { } link ? SentenceLink.PageOf(link) : run.Text;

    private static string Line(ReplyBlock block) =>
        block switch
        {
            LineBlock or HintBlock => block.Content.Plain,
            QuotedBlock quoted => "> " + quoted.Content.Plain,
            _ => throw new ArgumentOutOfRangeException(
                nameof(block),
                block,
                "A block of a kind this renderer does not know."
            ),
        };
}
