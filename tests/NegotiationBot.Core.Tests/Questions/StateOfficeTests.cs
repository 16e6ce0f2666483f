using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;

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
    public void Less_or_more_than_an_office_is_none(string words) => Read(words).ShouldBeNull();

    [Theory]
    [InlineData("british pm")]
    [InlineData("uk prime minister")]
    public void It_is_looked_for_by_the_words_in_full(string words) =>
        Read(words).ShouldNotBeNull().Terms.ShouldContain("minist");

    private static StateOffice? Read(string words) => StateOffice.Read(NameFolder.Words(words));
}
