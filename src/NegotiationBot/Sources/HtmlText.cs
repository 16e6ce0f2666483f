using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace NegotiationBot.Sources;

/// <summary>Writes the words of a page as plain text: blocks parted by an empty line, line breaks kept, mark-up gone.</summary>
internal sealed class HtmlText
{
    private static readonly FrozenSet<string> Blocks = Names(
        "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 "
            + "h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
    );

    // What these hold is for machines or for the hand, not for reading.
    private static readonly FrozenSet<string> Silent = Names(
        "audio button canvas datalist embed figcaption head iframe input map math noscript object script select style svg "
            + "template textarea video"
    );

    private readonly StringBuilder _text = new();
    private Gap _gap = Gap.Start;

    private enum Gap
    {
        None,
        Space,
        Line,
        Block,
        Start,
    }

    /// <param name="root">No deeper than <see cref="HtmlDepth.Deepest"/>.</param>
    public static string Of(INode root)
    {
        var text = new HtmlText();
        text.Write(root);
        return text._text.ToString();
    }

    private void Write(INode node)
    {
        if (node is IText words)
        {
            WriteWords(words.Data);
            return;
        }
        var name = node.NodeName.ToLowerInvariant();
        if (Silent.Contains(name))
        {
            return;
        }
        if (name is "br")
        {
            Widen(Gap.Line);
            return;
        }
        var isBlock = Blocks.Contains(name);
        Widen(isBlock ? Gap.Block : Gap.None);
        if (name is "li")
        {
            WriteWords("- ");
        }
        foreach (var child in node.ChildNodes)
        {
            Write(child);
        }
        Widen(isBlock ? Gap.Block : Gap.None);
    }

    private void WriteWords(string words)
    {
        foreach (var c in words)
        {
            if (c is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                Widen(Gap.Space);
            }
            else
            {
                _text.Append(Between()).Append(c);
                _gap = Gap.None;
            }
        }
    }

    private string Between() =>
        _gap switch
        {
            Gap.Space => " ",
            Gap.Line => "\n",
            Gap.Block => "\n\n",
            _ => "",
        };

    private void Widen(Gap gap) => _gap = gap > _gap ? gap : _gap;

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
