namespace NegotiationBot.Core.Tests.Answers;

/// <summary>Whom a speaker means by "he", where the sentences reported before their words leave no choice.</summary>
public sealed class SpokenOfTests
{
    private const string Introduction =
        "LUND—Tomas Reyl has promised Verane’s fishermen a pact before the herring come. But his Sunday call with Bram Ilves, the President of Ostmark, brought him little of it.";

    private const string Reported =
        "Speaking to fishermen, Ilves criticized Reyl for not naming a day, warning that the coast was getting ready for a lean autumn. He also dismissed Reyl’s demands that the canneries close and the banks end the loans.";

    private const string Words =
        "“That was the price from the first day. He hasn’t moved,\" Ilves said. “His whole plan is to wear us out.\"";

    private const string Note = "as the article tells it";

    [Fact]
    public void It_is_said_under_the_words_whom_the_speaker_means() =>
        Reply(Introduction, Reported, Words)
            .ShouldStartWith(
                """
                Bram Ilves (President of Ostmark), to fishermen; the article gives no day.
                Reported, not quoted (the article’s wording):
                > Speaking to fishermen, Ilves criticized Reyl for not naming a day, warning that the coast was getting ready for a lean autumn.
                > He also dismissed Reyl’s demands that the canneries close and the banks end the loans.
                His words:
                > “That was the price from the first day. He hasn’t moved”
                > “His whole plan is to wear us out.”
                “He” = Reyl, as the article tells it. Undated article, no public link: A pact far off · 1 searched · 
                """
            );

    [Fact]
    public void A_pronoun_may_open_the_words_and_own_what_is_spoken_of() =>
        Reply(Introduction, Reported, "“His whole plan is to wear us out from the first day,\" Ilves said.")
            .ShouldContain($"\n“He” = Ilves, from the sentence before. “His” = Reyl, {Note}. ");

    [Fact]
    public void Of_two_who_are_named_either_may_be_meant() =>
        IsNotSaid(Introduction, Reported.Replace("the banks end", "Piet Marsh end"), Words);

    [Fact]
    public void A_name_of_which_nothing_tells_whose_it_is_may_be_a_persons() =>
        IsNotSaid(Introduction, Reported.Replace("the banks end", "Quorin end"), Words);

    [Fact]
    public void Whom_the_words_themselves_name_may_be_meant() =>
        IsNotSaid(Introduction, Reported, Words.Replace("the price from", "the price of Piet Marsh from"));

    [Theory]
    [InlineData("Reyl’s minister")]
    [InlineData("the envoy")]
    [InlineData("his brother")]
    public void Who_is_there_by_what_they_are_may_be_meant(string other) =>
        IsNotSaid(Introduction, Reported.Replace("the banks end", $"{other} end"), Words);

    [Fact]
    public void Of_whom_nothing_tells_that_they_are_a_he_is_not_taken_for_one() =>
        IsNotSaid(Introduction.Replace("Tomas Reyl", "Quorin Reyl"), Reported, Words);

    [Fact]
    public void Nor_is_a_he_taken_for_a_she() =>
        IsNotSaid(Introduction, Reported, Words.Replace("He ", "She ").Replace("His ", "Her "));

    [Fact]
    public void Words_of_another_that_stand_between_may_have_brought_somebody_up() =>
        IsNotSaid(Introduction, Reported, "“The tide waits for nobody,\" said Ada Holt, the envoy of Verane.", Words);

    [Fact]
    public void What_the_article_tells_between_may_have_brought_somebody_up() =>
        IsNotSaid(Introduction, Reported, "On Monday a trawler was stopped off Lund.", Words);

    [Fact]
    public void Who_is_spoken_to_is_not_spoken_of() =>
        IsNotSaid(
            Introduction,
            "After the call Ilves told Reyl that the coast was getting ready for a lean autumn from the first day.",
            Words
        );

    [Theory]
    [InlineData("His Majesty’s plan is to wear us out")]
    [InlineData("He who waits is worn out")]
    public void A_title_or_a_saying_means_nobody_who_was_named(string words) =>
        IsNotSaid(Introduction, Reported, $"“{words} from the first day. Nothing hasn’t moved,\" Ilves said.");

    private static void IsNotSaid(params string[] paragraphs)
    {
        var reply = Reply(paragraphs);

        reply.ShouldContain("hasn’t moved");
        reply.ShouldNotContain(Note);
    }

    private static string Reply(params string[] paragraphs) =>
        new World([WrittenArticle.Of(["A pact far off", .. paragraphs])]).Reply("what did ilves say");
}
