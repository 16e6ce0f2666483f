using NegotiationBot.Chat.Discord;
using NegotiationBot.Chat.Slack;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Tests.Chat;

/// <summary>The layouts that people were promised, on both platforms: the same lines, each in the platform's own hand.</summary>
public sealed class LayoutTests
{
    private static readonly Reply WhoSaid = new(
        new JoinedText(Bold("Ada Holt"), " said it, in a Monday evening interview on Lund Radio."),
        [
            new QuotedBlock(
                "Holt said Ilves on the call didn’t ask for a pause during a Monday evening interview on Lund Radio."
            ),
            new QuotedBlock(new JoinedText(Bold("“We never spoke about the ferry at all,\""), " she said.")),
        ],
        new PiecedText(
            new JoinedText(
                "“she” = Holt, from the sentence before. Undated article, no public link: ",
                Italic("A long road to a fishing deal"),
                " · 1 searched · A7K2"
            ),
            [
                "“she” = Holt, from the sentence before",
                "A long road to a fishing deal",
                "undated, no public link",
                "1 searched",
                "A7K2",
            ]
        ),
        [new ReplyButton("Who else", "who:A7K2"), new ReplyButton("Wrong?", "wrong:A7K2")]
    );

    private static readonly Reply WhatTheySaid = new(
        new JoinedText(Bold("Bram Ilves"), " (President of Ostmark), to reporters; the article gives no day."),
        [
            new LineBlock(new JoinedText(Bold("Reported, not quoted"), " (the article’s wording):")),
            new QuotedBlock("Speaking to reporters, Ilves rejected the fishing quota."),
            new LineBlock(Bold("His words:")),
            new QuotedBlock("“That was the price from the first day. Nothing moved”"),
            new QuotedBlock("“Their plan is to wear us out.”"),
        ],
        "1 searched · B3QD",
        []
    );

    private static readonly Reply Refusal = new(
        new JoinedText("I have nothing from ", Bold("Tomas Reyl"), ": no article here names him."),
        [
            new LineBlock("That is about my articles, not about him."),
            new LineBlock(new JoinedText("On that I do have: ", Bold("Holt"), ", ", Bold("Ilves"), ".")),
        ],
        "1 article searched, undated · newest added 14 May 2031 · D1FX",
        [new ReplyButton("Holt", "say:D1FX:Holt"), new ReplyButton("Ilves", "say:D1FX:Ilves")]
    );

    [Fact]
    public void Discord_shows_who_said_it_with_the_words_bold_in_their_sentence_and_a_small_grey_line() =>
        DiscordReplyRenderer
            .Render(WhoSaid)
            .Content.ShouldBe(
                """
                **Ada Holt** said it, in a Monday evening interview on Lund Radio.
                > Holt said Ilves on the call didn’t ask for a pause during a Monday evening interview on Lund Radio.
                > **“We never spoke about the ferry at all,"** she said.
                -# “she” = Holt, from the sentence before. Undated article, no public link\: *A long road to a fishing deal* · 1 searched · A7K2
                """
            );

    [Fact]
    public void Slack_shows_who_said_it_in_a_section_the_quotation_as_rich_text_and_a_context()
    {
        var message = SlackReplyRenderer.Render(WhoSaid);

        message.Text.ShouldBe("Ada Holt said it, in a Monday evening interview on Lund Radio.");
        message
            .Blocks.Select(block => block.GetType())
            .ShouldBe([typeof(SlackSection), typeof(SlackRichText), typeof(SlackContext), typeof(SlackActions)]);
        ((SlackSection)message.Blocks[0]).Text.Text.ShouldBe(
            "*Ada Holt* said it, in a Monday evening interview on Lund Radio."
        );
        var quotes = ((SlackRichText)message.Blocks[1]).Elements;
        quotes.Count.ShouldBe(2);
        quotes[1]
            .Elements.Select(run => (run.Text, run.Style?.IsBold))
            .ShouldBe([("“We never spoke about the ferry at all,\"", true), (" she said.", null)]);
        ((SlackContext)message.Blocks[2])
            .Elements.Single()
            .Text.ShouldBe(
                "“she” = Holt, from the sentence before  |  A long road to a fishing deal  |  undated, no public link  |  1 searched  |  A7K2"
            );
        ((SlackActions)message.Blocks[3])
            .Elements.Cast<SlackButton>()
            .Select(button => (button.Text.Text, button.Value))
            .ShouldBe([("Who else", "who:A7K2"), ("Wrong?", "wrong:A7K2")]);
    }

    [Fact]
    public void Reported_speech_has_its_own_heading_and_no_marks_of_ours()
    {
        DiscordReplyRenderer
            .Render(WhatTheySaid)
            .Content.ShouldBe(
                """
                **Bram Ilves** \(President of Ostmark\), to reporters; the article gives no day.
                **Reported, not quoted** \(the article’s wording\)\:
                > Speaking to reporters, Ilves rejected the fishing quota.
                **His words\:**
                > “That was the price from the first day. Nothing moved”
                > “Their plan is to wear us out.”
                -# 1 searched · B3QD
                """
            );
        SlackReplyRenderer
            .Render(WhatTheySaid)
            .Blocks.Select(block => block.GetType())
            .ShouldBe([
                typeof(SlackSection),
                typeof(SlackRichText),
                typeof(SlackSection),
                typeof(SlackRichText),
                typeof(SlackContext),
            ]);
    }

    [Fact]
    public void A_refusal_offers_who_does_speak_as_buttons()
    {
        var discord = DiscordReplyRenderer.Render(Refusal);
        var slack = SlackReplyRenderer.Render(Refusal);

        discord.Content.ShouldStartWith("I have nothing from **Tomas Reyl**\\: no article here names him.\n");
        discord
            .Components.Single()
            .Components.Cast<DiscordButton>()
            .Select(button => button.Label)
            .ShouldBe(["Holt", "Ilves"]);
        ((SlackSection)slack.Blocks[0]).Text.Text.ShouldBe(
            "I have nothing from *Tomas Reyl*: no article here names him.\nThat is about my articles, not about him.\nOn that I do have: *Holt*, *Ilves*."
        );
    }

    [Fact]
    public void A_source_with_a_link_leads_to_it_without_a_preview()
    {
        var sourced = WhoSaid with
        {
            Footer = new JoinedText("Lund Post · ", new LinkedText("open", "https://lund.example/a?b=1&c=<d>|e")),
        };

        var discord = DiscordReplyRenderer.Render(sourced);
        var slack = SlackReplyRenderer.Render(sourced);

        discord.Content.ShouldEndWith("-# Lund Post · [open](<https://lund.example/a?b=1&c=%3Cd%3E%7Ce>)");
        discord.Flags.ShouldBe(DiscordMessage.SuppressEmbeds);
        discord.AllowedMentions.Parse.ShouldBeEmpty();
        slack
            .Blocks.OfType<SlackContext>()
            .Single()
            .Elements.Single()
            .Text.ShouldBe("Lund Post · <https://lund.example/a?b=1&amp;c=%3Cd%3E%7Ce|open>");
        (slack.UnfurlLinks, slack.UnfurlMedia).ShouldBe((false, false));
        slack.Blocks.OfType<SlackSection>().ShouldAllBe(section => section.Text.Verbatim == true);
    }

    [Fact]
    public void Hurtful_words_are_covered_on_Discord()
    {
        var covered = WhoSaid with { Blocks = [new QuotedBlock("“You swine|pig”", IsCovered: true)] };

        DiscordReplyRenderer.Render(covered).Content.ShouldContain("\n> ||“You swine\\|pig”||\n");
    }

    [Fact]
    public void What_one_line_declines_is_one_line_and_nothing_else()
    {
        var declined = Reply.Of("I don’t give out people’s contact details.");

        DiscordReplyRenderer.Render(declined).Content.ShouldBe("I don’t give out people’s contact details.");
        DiscordReplyRenderer.Render(declined).Components.ShouldBeEmpty();
        SlackReplyRenderer.Render(declined).Blocks.ShouldHaveSingleItem();
    }

    [Fact]
    public void Small_hints_stand_before_the_grey_line()
    {
        var hinted = WhoSaid with { Blocks = [.. WhoSaid.Blocks, new HintBlock("Reply to this message to ask on.")] };

        DiscordReplyRenderer.Render(hinted).Content.Split('\n')[^2..].ShouldAllBe(line => line.StartsWith("-# "));
        SlackReplyRenderer.Render(hinted).Blocks.OfType<SlackContext>().Single().Elements.Count.ShouldBe(2);
    }

    private static StyledText Bold(string text) => new([new StyledRun(text, TextStyle.Bold)]);

    private static StyledText Italic(string text) => new([new StyledRun(text, TextStyle.Italic)]);
}
