using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Tests.Wording;

public sealed class PhrasebookTests
{
    public static TheoryData<Language> Languages => [Language.English, Language.Ukrainian, Language.Russian];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_phrase_has_its_words_in_every_language_with_the_gaps_of_the_English(Language language)
    {
        var (english, book) = (Phrasebook.Of(Language.English), Phrasebook.Of(language));

        foreach (var phrase in Enum.GetValues<Phrase>())
        {
            var gaps = GapsOf(english, phrase);
            GapsOf(book, phrase).ShouldBe(gaps, ignoreOrder: true, phrase.ToString());
            book.Wordings(phrase).Count.ShouldBe(english.Wordings(phrase).Count, phrase.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void What_stands_on_buttons_menus_and_forms_fits_there(Language language)
    {
        foreach (var phrase in Enum.GetValues<Phrase>())
        {
            var words = PhrasedText.Say(phrase, [.. Enumerable.Repeat<StyledText>("1", 5)]).Into(language).Plain;
            var longest = phrase switch
            {
                Phrase.MenuAsk or Phrase.MenuCheck or Phrase.MenuModerate => Form.MaximumTitle,
                Phrase.FormDispute or Phrase.FormUpload => Form.MaximumTitle,
                Phrase.WhoElse or Phrase.AlsoSpeaks or Phrase.Wrong or Phrase.More or Phrase.WhatArticlesSay => 30,
                _ when phrase.ToString().StartsWith("Field") => FormField.MaximumLabel,
                _ when phrase.ToString().StartsWith("Hint") => FormField.MaximumHint,
                _ when phrase.ToString().StartsWith("Moderate") => ReplyButton.MaximumLabel,
                _ when phrase.ToString().StartsWith("Command") || phrase.ToString().StartsWith("Option") => 100,
                _ => int.MaxValue,
            };
            words.Length.ShouldBeInRange(1, longest, phrase.ToString());
        }
    }

    [Fact]
    public void A_line_is_said_in_another_language_with_the_same_names_and_styles()
    {
        var english = PhrasedText.Say(Phrase.SaidIt, "Ada Holt", ", to reporters", StyledText.Empty);

        var ukrainian = english.Into(Language.Ukrainian);

        english.Plain.ShouldBe("Ada Holt said it, to reporters.");
        ukrainian.Plain.ShouldBe("Це слова Ada Holt, to reporters.");
        ukrainian.Runs.Where(run => run.Style is TextStyle.Bold).ShouldHaveSingleItem().Text.ShouldBe("Ada Holt");
        ukrainian.Into(Language.English).Plain.ShouldBe(english.Plain);
    }

    [Fact]
    public void Of_several_wordings_the_longest_that_fits_a_notification_is_taken()
    {
        var occasion =
            ", in a long evening interview with the harbour radio of Lund and eleven other stations along the whole coast";

        PhrasedText.Say(Phrase.SaidIt, "Ada Holt", occasion, StyledText.Empty).Plain.ShouldBe("Ada Holt said it.");
    }

    [Fact]
    public void What_stands_in_a_gap_is_translated_too_and_signs_in_it_mean_nothing()
    {
        var line = PhrasedText.Say(
            Phrase.Speaker,
            "Ada *Holt* _X_",
            "",
            PhrasedText.Say(Phrase.InArticleOf, new DayText(new DateOnly(2031, 5, 2))),
            PhrasedText.Say(Phrase.QuotedBy, "Lund Radio")
        );

        line.Into(Language.Russian).Plain.ShouldBe("Ada *Holt* _X_, в статье от 02.05.2031, со слов Lund Radio.");
    }

    [Theory]
    [InlineData("who said it", null, Language.English)]
    [InlineData("who said it", "uk", Language.Ukrainian)]
    [InlineData("who said it", "ru-RU", Language.Russian)]
    [InlineData("who said it", "de", Language.English)]
    [InlineData("що сказав Зеленський", null, Language.Ukrainian)]
    [InlineData("что сказал Путин про вывод", null, Language.Russian)]
    [InlineData("кто это", null, Language.Russian)]
    [InlineData("кто там", "ru", Language.Russian)]
    [InlineData("кто там", "en-US", Language.English)]
    [InlineData("і що", "ru", Language.Ukrainian)]
    public void The_script_of_a_question_decides_then_the_members_settings(
        string question,
        string? locale,
        Language expected
    ) => NegotiationBot.Core.Wording.Languages.Of(question, locale).ShouldBe(expected);

    private static IEnumerable<int> GapsOf(Phrasebook book, Phrase phrase) =>
        book.Wordings(phrase).SelectMany(wording => wording.Gaps).Distinct();

    [Fact]
    public void Every_command_is_one_that_both_platforms_take()
    {
        foreach (var command in CommandTable.All)
        {
            command.Path.ShouldMatch("^[a-z-]{1,32}( [a-z-]{1,32})?$");
            command.Options.Count.ShouldBeLessThanOrEqualTo(25);
            command
                .Options.Select(option => option.IsRequired)
                .ShouldBe(command.Options.Select(option => option.IsRequired).OrderDescending());
            command.Options.ShouldAllBe(option => option.Values == null || option.Values.Count <= 25);
        }
        CommandTable.All.Select(command => command.Path).ShouldBeUnique();
        CommandTable.All.GroupBy(command => command.Root).ShouldAllBe(root => root.Count() <= 25);
        // A command either stands alone or has subcommands.
        CommandTable
            .All.GroupBy(command => command.Root)
            .ShouldAllBe(root => root.Count() == 1 || root.All(command => command.Subcommand != null));
        MessageCommand.All.Count.ShouldBeLessThanOrEqualTo(15);
    }
}
