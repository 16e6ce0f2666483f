using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class ChildTracesTests
{
    [Theory]
    [InlineData("a 12-year-old")]
    [InlineData("a 12year-old")]
    [InlineData("3 years old")]
    [InlineData("Lina Tol, 9, of Lund")]
    [InlineData("Lina Tol, 14, of Lund")]
    [InlineData("Lina Tol (9)")]
    [InlineData("Lina Tol (14)")]
    [InlineData("Age 9")]
    [InlineData("“Aged nine")]
    [InlineData("She IS NINE")]
    [InlineData("who was 12")]
    [InlineData("who was fourteen.")]
    [InlineData("who turned ten")]
    [InlineData("she turns 7")]
    [InlineData("a Schoolgirl")]
    [InlineData("pre-school pupils")]
    [InlineData("a first-grader")]
    [InlineData("kindergarten")]
    [InlineData("preschoolers")]
    public void What_may_say_an_age_of_a_child_is_looked_at(string text)
    {
        ChildTraces.MayBeIn(text).ShouldBeTrue();
        ChildTraces.MayBeIn($"The ferry from Lund was late, and {text} waited at the pier.").ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("In the village the message was that the minister is present.")]
    [InlineData(
        "On 12 March 2031, of 200 boats (in 18 ports), most were gradually informed; the school, a turbine and a kiosk closed."
    )]
    [InlineData("The president was to speak today.")]
    public void Other_text_is_passed_over(string text) => ChildTraces.MayBeIn(text).ShouldBeFalse();
}
