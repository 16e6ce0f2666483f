using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Replies;

/// <summary>What a chat shows, before a platform's renderer gives it a face.</summary>
/// <param name="FirstLine">The answer as one plain sentence of at most 120 characters: it stands alone in a notification.</param>
/// <param name="Footer">The grey line: article, date, link, count searched, answer id. Always last; null where the reply has none.</param>
/// <param name="Buttons">At most three.</param>
public sealed record Reply(
    StyledText FirstLine,
    IReadOnlyList<ReplyBlock> Blocks,
    StyledText? Footer,
    IReadOnlyList<ReplyButton> Buttons
)
{
    public const int MaximumButtons = 3;

    /// <summary>A menu of things to do, under the buttons; null where there is none.</summary>
    public ReplyMenu? Menu { get; init; }

    /// <summary>The button to the next page, should the reply need more than one message; without it what is too long ends with an ellipsis.</summary>
    public ReplyButton? More { get; init; }

    public static Reply Of(StyledText firstLine, params IReadOnlyList<StyledText> lines) =>
        new(firstLine, [.. lines.Select(line => new LineBlock(line))], Footer: null, Buttons: []);

    /// <summary>The same with our own lines in another language.</summary>
    public Reply Into(Language language) =>
        this with
        {
            FirstLine = FirstLine.Into(language),
            Blocks = [.. NotedAsWritten(language).Select(block => block.Into(language))],
            Footer = Footer?.Into(language),
            Buttons = [.. Buttons.Select(button => button.Into(language))],
            Menu = Menu?.Into(language),
            More = More?.Into(language),
        };

    /// <summary>Where our own lines are in another language than the corpus, it is said that its words stay as they are written: below the last of them.</summary>
    private IReadOnlyList<ReplyBlock> NotedAsWritten(Language language)
    {
        var last = Blocks.Index().LastOrDefault(block => block.Item is QuotedBlock, (-1, null!)).Index;
        return
            language is Language.English
            || last < 0
            || !Blocks.Any(block => block is QuotedBlock && block.Content.Plain.Any(char.IsAsciiLetter))
            || Blocks.Contains(AsWritten.Into(language))
            ? Blocks
            : [.. Blocks.Take(last + 1), AsWritten, .. Blocks.Skip(last + 1)];
    }

    private static HintBlock AsWritten { get; } = new(PhrasedText.Say(Phrase.QuotedAsWritten));
}
