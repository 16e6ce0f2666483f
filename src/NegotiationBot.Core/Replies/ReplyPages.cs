using System.Globalization;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Replies;

/// <summary>
/// Divides a reply into messages of a platform. No page ends inside a quotation, and none begins with one whose speaker stands on the page before: the first line and
/// the line above a quotation come again.
/// </summary>
public static class ReplyPages
{
    /// <summary>What a line that fits nowhere is cut to, an ellipsis at its end.</summary>
    private const int CutLine = 500;

    /// <param name="page">From 0; beyond the last, the last.</param>
    /// <param name="fits">Whether a reply fits into one message, its buttons included.</param>
    public static Reply Page(Reply reply, int page, Func<Reply, bool> fits)
    {
        var pages = Divide(reply, fits);
        var shown = Math.Clamp(page, 0, pages.Count - 1);
        var whole = shown < pages.Count - 1 ? WithMore(pages[shown], reply.More, shown + 1) : pages[shown];
        return fits(whole) ? whole : Squeezed(whole, fits);
    }

    /// <summary>Of a first line or a grey line that is itself too long, as a title of many pages would make it: better a part than nothing.</summary>
    private static Reply Squeezed(Reply reply, Func<Reply, bool> fits)
    {
        var cut = reply with
        {
            FirstLine = Cut(reply.FirstLine),
            Footer = reply.Footer is { } footer ? Cut(footer) : null,
        };
        return fits(cut) ? cut : cut with { Blocks = [] };
    }

    /// <summary>Without styles and links: an address may be longer than all the words.</summary>
    private static StyledText Cut(StyledText line) =>
        line.Plain.Length <= CutLine ? line : Shortening.Cut(line.Plain, CutLine);

    public static int Count(Reply reply, Func<Reply, bool> fits) => Divide(reply, fits).Count;

    private static List<Reply> Divide(Reply reply, Func<Reply, bool> fits)
    {
        if (fits(reply))
        {
            return [reply];
        }
        var pages = new List<Reply>();
        var blocks = new List<ReplyBlock>();
        ReplyBlock? lead = null;
        foreach (var block in reply.Blocks)
        {
            if (Fits([.. blocks, block]))
            {
                blocks.Add(block);
            }
            else
            {
                if (blocks.Count > 0)
                {
                    pages.Add(reply with { Blocks = blocks });
                }
                blocks = [.. Begin(block)];
            }
            lead = block is QuotedBlock ? lead : block;
        }
        pages.Add(reply with { Blocks = blocks });
        return pages;

        // With the button that all but the last page carry.
        bool Fits(IReadOnlyList<ReplyBlock> of) =>
            fits(WithMore(reply with { Blocks = of }, reply.More, pages.Count + 1));

        IEnumerable<ReplyBlock> Begin(ReplyBlock block) =>
            block is QuotedBlock && lead is not null && Fits([lead, block]) ? [lead, block]
            : Fits([block]) ? [block]
            : [Shortened(block)];
    }

    /// <summary>A quotation is whole or not there at all.</summary>
    private static LineBlock Shortened(ReplyBlock block) =>
        block is QuotedBlock ? new LineBlock(PhrasedText.Say(Phrase.TooLongToShow)) : new LineBlock(Cut(block.Content));

    private static Reply WithMore(Reply page, ReplyButton? more, int next) =>
        more is null
            ? page
            : page with
            {
                Buttons =
                [
                    more with
                    {
                        Action = string.Create(CultureInfo.InvariantCulture, $"{more.Action}:{next}"),
                    },
                    .. page.Buttons.Take(Reply.MaximumButtons - 1),
                ],
            };
}
