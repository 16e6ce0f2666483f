using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Questions;

public sealed class StateOfficeTests
{
    [Theory]
    [InlineData("norwegian president", "president of norway")]
    [InlineData("the new norwegian president", "norways president")]
    [InlineData("new zealand prime minister", "prime minister of new zealand")]
    [InlineData("new zealands prime minister", "the premier of new zealand")]
    [InlineData("british pm", "prime minister of the united kingdom")]
    [InlineData("defence minister of peru", "peruvian defense minister")]
    [InlineData("minister for foreign affairs of peru", "the peruvian fm")]
    [InlineData("president of the republic of korea", "korean president")]
    public void One_office_may_be_written_in_many_ways(string one, string other) =>
        Read(one).ShouldNotBeNull().IsSameAs(Read(other).ShouldNotBeNull()).ShouldBeTrue();

    [Theory]
    [InlineData("norwegian president", "swedish president")]
    [InlineData("norwegian president", "norwegian vice president")]
    [InlineData("president of korea", "president of south korea")]
    public void Another_state_or_role_is_another_office(string one, string other) =>
        Read(one).ShouldNotBeNull().IsSameAs(Read(other).ShouldNotBeNull()).ShouldBeFalse();

    [Theory]
    [InlineData("")]
    [InlineData("the")]
    [InlineData("president")]
    [InlineData("president of")]
    [InlineData("of norway")]
    [InlineData("did the president of norway")]
    [InlineData("adviser to the president of norway")]
    [InlineData("former norwegian president")]
    [InlineData("wife of the president of norway")]
    [InlineData("the president of norway bank")]
    [InlineData("norway the president of peru")]
    public void Less_or_more_than_an_office_is_none(string words) => Read(words).ShouldBeNull();

    [Theory]
    [InlineData("british pm")]
    [InlineData("uk prime minister")]
    public void It_is_looked_for_by_the_words_in_full(string words) =>
        Read(words).ShouldNotBeNull().Terms.ShouldContain("minist");

    [Theory]
    [InlineData("british pm", "Premier Holt of Britain came.", true)]
    [InlineData("peruvian defense minister", "The Defence Minister of Peru came.", true)]
    [InlineData("norwegian president", "PRESIDENT HOLT of Norway came.", true)]
    [InlineData("norwegian president", "Queen Holt of Norway came.", false)]
    [InlineData("norwegian council president", "President Holt of Norway came.", false)]
    public void A_text_without_a_word_of_the_role_does_not_tell_of_it(string office, string text, bool mayBe) =>
        Read(office).ShouldNotBeNull().MayBeToldIn(text).ShouldBe(mayBe);

    [Theory]
    [InlineData("norwegian president", "President Holt of Norway")]
    [InlineData("prime minister of the united kingdom", "British Premier Holt")]
    [InlineData("south korean defense minister", "The Defence Minister of South Korea, Ada Holt,")]
    [InlineData("tarrovian foreign minister", "Tarrovia’s FM Holt")]
    public void What_it_needs_stands_in_a_text_that_tells_it(string office, string text)
    {
        var terms = TermAnalyzer.Analyze(text).Select(word => word.Term).ToList();

        Read(office).ShouldNotBeNull().Needed().ShouldAllBe(ways => ways.Any(terms.Contains));
    }

    [Theory]
    [InlineData("norwegian president", "President Holt of Peru")]
    [InlineData("norwegian council president", "President Holt of Norway")]
    [InlineData("tarrovian president", "President Holt of Norway")]
    public void Something_that_it_needs_is_missing_where_it_is_not_told(string office, string text)
    {
        var terms = TermAnalyzer.Analyze(text).Select(word => word.Term).ToList();

        Read(office).ShouldNotBeNull().Needed().ShouldContain(ways => !ways.Any(terms.Contains));
    }

    private static StateOffice? Read(string words) => StateOffice.Read(NameFolder.Words(words));
}
