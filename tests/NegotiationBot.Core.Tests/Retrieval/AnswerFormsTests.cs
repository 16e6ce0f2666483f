using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class AnswerFormsTests
{
    [Theory]
    [InlineData("Divers found nine mines.")]
    [InlineData("They found 140k shells.")]
    [InlineData("In Marstad 43,000 people were counted.")]
    public void A_number_counts(string text) => Holds(AskedFor.Count, text).ShouldBeTrue();

    [Theory]
    [InlineData("Everybody younger than 25 will be freed.")]
    [InlineData("Aged 18, she joined.")]
    [InlineData("It was the 3rd boat.")]
    [InlineData("The B-52 flew over the G7 hall.")]
    [InlineData("Under Article 5 all of them are bound.")]
    [InlineData("They met at 14:30.")]
    [InlineData("It sank in September 1991.")]
    [InlineData("3. The parties shall meet.")]
    [InlineData("The range is 120 kilometres.")]
    [InlineData("The range is 120km.")]
    [InlineData("It cost $ 350 million.")]
    public void Not_every_number_does(string text) => Holds(AskedFor.Count, text).ShouldBeFalse();

    [Theory]
    [InlineData("They have 900 in all.", true)]
    [InlineData("They have 900 young Veranians.", true)]
    [InlineData("They counted nine deaths.", true)]
    [InlineData("They counted two hundred casualties.", true)]
    [InlineData("The hospital counted 30 cases.", true)]
    [InlineData("They fought two wars over the strait.", false)]
    [InlineData("They fought the last of 12 storms.", false)]
    public void Of_people_a_number_of_things_tells_nothing(string text, bool holds) =>
        Holds(AskedFor.Count, text, "soldier").ShouldBe(holds);

    [Theory]
    [InlineData("They have counted boats since 2019.", true)]
    [InlineData("They counted the boats in 2019.", true)]
    [InlineData("They worked there from 2019.", true)]
    [InlineData("They counted 40 boats, an increase from 2019.", false)]
    [InlineData("They counted more boats than in 2019.", false)]
    [InlineData("They counted few boats compared with 2019.", false)]
    public void A_year_that_something_is_compared_with_does_not_tell_when(string text, bool holds) =>
        Holds(AskedFor.Time, text).ShouldBe(holds);

    [Theory]
    [InlineData("They met in Larn.", true)]
    [InlineData("They sailed to the Ilmen.", true)]
    [InlineData("She is from the port of Larn.", true)]
    [InlineData("They met Larn University staff.", true)]
    [InlineData("‘I came from Larn’ was all.", true)]
    [InlineData("TALKS IN LARN BEGIN", true)]
    [InlineData("They met in Ostmark’s Larn province.", true)]
    [InlineData("They met in Ostmark’s capital.", true)]
    [InlineData("It is sold in the EU.", true)]
    [InlineData("It was done in Ostmark’s favour.", false)]
    [InlineData("It was done in the Arvoks’ favour.", false)]
    [InlineData("They met in the Far East.", true)]
    [InlineData("They met as the Far East waited.", false)]
    [InlineData("They work in NATO.", false)]
    [InlineData("They spoke to Larn.", false)]
    [InlineData("He spoke with the minister of Ostmark.", false)]
    [InlineData("He spoke with Bram Ilves on Monday.", false)]
    [InlineData("They sailed through Norwegian waters.", false)]
    [InlineData("They replied to Larn’s offer.", false)]
    [InlineData("They are on the way to NATO.", false)]
    [InlineData("According to Larn it rained.", false)]
    [InlineData("They sailed to the UK.", true)]
    public void A_place_is_where_something_is(string text, bool holds) => Holds(AskedFor.Place, text).ShouldBe(holds);

    [Theory]
    [InlineData("The yard will be built in Norway.", true)]
    [InlineData("The yard will be built in Europe.", false)]
    public void A_continent_is_no_country(string text, bool holds) => Holds(AskedFor.Country, text).ShouldBe(holds);

    [Theory]
    [InlineData("The pact is for twelve years.", true)]
    [InlineData("It lasted a week.", true)]
    [InlineData("They waited for nearly a year.", true)]
    [InlineData("In a year when the ice is thin, nobody sails.", false)]
    [InlineData("The dam lets nine tonnes a second through.", false)]
    [InlineData("The ferry sails twice a day.", false)]
    public void A_span_of_time_is_as_long_as_it_says(string text, bool holds) =>
        Holds(AskedFor.Duration, text).ShouldBe(holds);

    [Theory]
    [InlineData("They signed after a six-week strike.", "strike", true)]
    [InlineData("They signed after a six-week strike.", "pact", false)]
    [InlineData("They signed a pact for six weeks.", "pact", true)]
    public void A_span_before_a_noun_is_that_of_the_noun(string text, string asked, bool holds) =>
        Holds(AskedFor.Duration, text, asked).ShouldBe(holds);

    [Theory]
    [InlineData("The ferry sank at 1:41 p.m.", true)]
    [InlineData("The ferry sank at 9am.", true)]
    [InlineData("The ferry sank in the afternoon.", false)]
    [InlineData("The ferry sank with 41 cars.", false)]
    public void An_hour_tells_when(string text, bool holds) => Holds(AskedFor.Time, text).ShouldBe(holds);

    [Theory]
    [InlineData("The wall is 90 metres long.", "meter", true)]
    [InlineData("The wall is 90 feet long.", "meter", true)]
    [InlineData("The dam lets 90 cubic metres through.", "meter", false)]
    [InlineData("The wall has 90 gates.", "meter", false)]
    [InlineData("It cost $90 million.", "dollar", true)]
    public void Where_a_measure_is_asked_for_the_number_is_of_it(string text, string asked, bool holds) =>
        Holds(AskedFor.Count, text, asked).ShouldBe(holds);

    [Theory]
    [InlineData("Reyl, a 47-year-old sailor, waited.", true, "reyl")]
    [InlineData("His 50-year-old aunt waited with Reyl.", false, "reyl")]
    [InlineData("Reyl’s 50-year-old aunt waited.", false, "reyl")]
    [InlineData("His 50-year-old aunt waited.", true, "aunt")]
    public void The_age_of_somebody_of_theirs_is_not_theirs(string text, bool holds, string asked) =>
        Holds(AskedFor.Age, text, asked).ShouldBe(holds);

    [Theory]
    [InlineData("A six-week harbour lockout and a strike hurt trade.")]
    [InlineData("A six-week lockout, strike money and ice hurt trade.")]
    public void How_long_something_was_tells_nothing_of_what_stands_beside_it(string text) =>
        Holds(AskedFor.Duration, text, "strike").ShouldBeFalse();

    [Theory]
    [InlineData("Turnout was 61 percent.", true)]
    [InlineData("Turnout was 61 %.", true)]
    [InlineData("Over half of them voted.", true)]
    [InlineData("Turnout grew by 2 percent.", false)]
    [InlineData("There were 61 voters.", false)]
    public void A_share_is_told_by_a_share(string text, bool holds) => Holds(AskedFor.Percentage, text).ShouldBe(holds);

    [Theory]
    [InlineData("The diver was found by Nora Lind.")]
    [InlineData("Nora Lind found the diver.")]
    [InlineData("It was General Ostrander who fell.")]
    public void A_person_is_named(string text) => Holds(AskedFor.Name, text, "diver").ShouldBeTrue();

    [Theory]
    [InlineData("Harbour Minister Nora Lind came to Hallin.")]
    [InlineData("The harbour minister, Nora Lind, said so.")]
    [InlineData("Harbour Minister Nora Lind said so.")]
    [InlineData("The minister of the harbour, Nora Lind, said so.")]
    public void Whoever_holds_an_asked_office_is_named(string text) =>
        Holds(AskedFor.Name, text, [.. TermAnalyzer.Analyze("harbour minister").Select(word => word.Term)])
            .ShouldBeTrue();

    [Theory]
    [InlineData("Nora Lind announced that a diver was found.")]
    [InlineData("On Monday a Swedish diver was found in Hallin.")]
    [InlineData("The diver was Zambian.")]
    [InlineData("The Department of Justice looks for the diver.")]
    [InlineData("A diver of the Ostrander administration was found.")]
    [InlineData("Seven divers went down.")]
    public void No_person_is(string text) => Holds(AskedFor.Name, text, "diver").ShouldBeFalse();

    [Theory]
    [InlineData("The first ferry, the Halcyon, left.", true)]
    [InlineData("A ferry called Halcyon left.", true)]
    [InlineData("The first ferry left for the Green Sea.", false)]
    [InlineData("The first ferry left Sweden in March.", false)]
    public void A_thing_is_named(string text, bool holds) =>
        Holds(AskedFor.NameOfThing, text, "ferri", "first").ShouldBe(holds);

    private static bool Holds(AskedFor askedFor, string text, params string[] asked) =>
        AnswerForms.Holds(askedFor, text, [.. TermAnalyzer.Analyze(text)], asked.ToHashSet());
}
