using System.Collections;
using System.Reflection;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Tests.Chat;

/// <summary>Long replies on both platforms, by the platforms' own limits.</summary>
public sealed class PagingTests
{
    private static readonly string Words = string.Join(' ', Enumerable.Repeat("river", 100));

    [Theory]
    [InlineData(2)]
    [InlineData(9)]
    [InlineData(40)]
    public void No_page_exceeds_Discord_and_together_they_show_every_quotation_whole_once(int quotations)
    {
        var reply = Long(quotations);
        var pages = DiscordPages(reply);

        pages.ShouldAllBe(page => page.Content.Length <= DiscordMessage.MaximumContent);
        pages
            .SelectMany(page => page.Content.Split('\n'))
            .Where(line => line.StartsWith("> "))
            .ShouldBe(Enumerable.Range(0, quotations).Select(i => $"> “{i} {Words}”"));
    }

    [Fact]
    public void Each_page_but_the_last_leads_to_the_next_and_none_has_more_than_three_buttons()
    {
        var pages = DiscordPages(Long(9));

        pages.Count.ShouldBeGreaterThan(2);
        foreach (var (i, page) in pages.Index())
        {
            var actions = page.Components[0]
                .Components.Cast<DiscordButton>()
                .Select(button => button.CustomId)
                .ToList();
            actions.Count.ShouldBeLessThanOrEqualTo(3);
            actions.Contains($"more:A7K2:{i + 1}").ShouldBe(i < pages.Count - 1);
            actions.ShouldContain("wrong:A7K2");
        }
    }

    [Fact]
    public void A_page_never_begins_with_words_whose_speaker_stands_on_the_page_before()
    {
        var reply = Long(0) with
        {
            Blocks =
            [
                new LineBlock("Ada Holt:"),
                .. Enumerable.Range(0, 4).Select(i => new QuotedBlock($"“{i} {Words}”")),
                new LineBlock("Bram Ilves:"),
                .. Enumerable.Range(4, 4).Select(i => new QuotedBlock($"“{i} {Words}”")),
            ],
        };

        foreach (var page in DiscordPages(reply))
        {
            var speaker = "";
            foreach (var line in page.Content.Split('\n').Skip(1))
            {
                speaker = line.EndsWith("\\:") ? line : speaker;
                if (line.StartsWith("> "))
                {
                    speaker.ShouldBe(int.Parse(line[3..4]) < 4 ? "Ada Holt\\:" : "Bram Ilves\\:", line);
                }
            }
        }
    }

    [Fact]
    public void A_quotation_too_long_for_a_message_is_not_cut_but_led_to()
    {
        var words = string.Join(' ', Enumerable.Repeat("flood", 500));
        var reply = Long(0) with { Blocks = [new QuotedBlock($"“{words}”")] };

        var message = DiscordReplyRenderer.Render(reply);

        message.Content.ShouldNotContain("flood");
        message.Content.ShouldContain("This quotation is too long for one message");
    }

    [Fact]
    public void A_title_of_many_pages_still_gives_a_message()
    {
        var endless = new string('x', 9000);
        var reply = new Reply(endless, [new LineBlock(endless), new QuotedBlock("“Yes”")], endless, []);

        DiscordReplyRenderer.Render(reply).Content.Length.ShouldBeInRange(1, DiscordMessage.MaximumContent);
        SlackReplyRenderer
            .Render(reply)
            .Blocks.OfType<SlackSection>()
            .ShouldAllBe(section => section.Text.Text.Length <= SlackTextObject.MaximumLength);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nothing_is_cut_through_the_middle_of_a_character(int before)
    {
        var endless = new string('x', before) + string.Concat(Enumerable.Repeat("😀", 2000));
        var reply = new Reply(endless, [new LineBlock(endless)], endless, [new ReplyButton(endless, "more:A7K2")])
        {
            Menu = new ReplyMenu(endless, "menu", [new ReplyMenuEntry(endless, "entry")]),
        };

        var discord = DiscordReplyRenderer.Render(reply);
        var slack = SlackReplyRenderer.Render(reply);

        discord.Components.Count.ShouldBe(2);
        string[] shown = [discord.Content, .. StringsIn(discord.Components), slack.Text, .. StringsIn(slack.Blocks)];
        shown.Length.ShouldBeGreaterThan(10);
        shown.ShouldAllBe(text => IsWhole(text));
    }

    [Fact]
    public void No_page_exceeds_Slack()
    {
        var reply = Long(60);
        var pages = Enumerable.Range(0, 12).Select(page => SlackReplyRenderer.Render(reply, page)).ToList();

        pages.ShouldAllBe(page => page.Blocks.Count <= SlackMessage.MaximumBlocks);
        pages
            .SelectMany(page => page.Blocks.OfType<SlackRichText>())
            .SelectMany(block => block.Elements)
            .Select(quote => quote.Elements.Single().Text)
            .Distinct()
            .Count()
            .ShouldBe(60);
    }

    private static bool IsWhole(string text) => Revision.FromDecoded(text).Text == text;

    /// <summary>All texts in what goes over the wire.</summary>
    private static IEnumerable<string> StringsIn(object? value) =>
        value switch
        {
            string text => [text],
            IEnumerable values => values.Cast<object>().SelectMany(StringsIn),
            null or ValueType => [],
            _ => value
                .GetType()
                .GetProperties(BindingFlags.Instance | BindingFlags.Public)
                .SelectMany(property => StringsIn(property.GetValue(value))),
        };

    private static Reply Long(int quotations) =>
        new(
            "Ada Holt said it.",
            [.. Enumerable.Range(0, quotations).Select(i => new QuotedBlock(StyledText.Of($"“{i} {Words}”")))],
            "1 searched · A7K2",
            [new ReplyButton("Who else", "who:A7K2"), new ReplyButton("Wrong?", "wrong:A7K2")]
        )
        {
            More = new ReplyButton("More", "more:A7K2"),
        };

    private static List<DiscordMessage> DiscordPages(Reply reply)
    {
        var pages = new List<DiscordMessage> { DiscordReplyRenderer.Render(reply) };
        while (HasMore(pages[^1], pages.Count))
        {
            pages.Add(DiscordReplyRenderer.Render(reply, pages.Count));
        }
        return pages;
    }

    private static bool HasMore(DiscordMessage page, int next) =>
        page.Components[0].Components.Cast<DiscordButton>().Any(button => button.CustomId == $"more:A7K2:{next}");
}
