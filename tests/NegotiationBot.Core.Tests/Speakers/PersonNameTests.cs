using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Speakers;

public sealed class PersonNameTests
{
    [Theory]
    [InlineData("Anna Maria Halm", "Anna Halm")]
    [InlineData("Anna Maria Halm", "Anna M. Halm")]
    [InlineData("Tomas Arvik", "T. Arvik")]
    [InlineData("Tomas Arvik Jr.", "Tomas Arvik")]
    [InlineData("Tomas Arvik Junior", "Tomas Arvik Jr.")]
    [InlineData("Energy Anna Maria Halm", "Anna Maria Halm")]
    public void One_person_may_bear_both(string one, string other)
    {
        PersonName.TryParse(one)!.MayBe(PersonName.TryParse(other)!).ShouldBeTrue();
        PersonName.TryParse(other)!.MayBe(PersonName.TryParse(one)!).ShouldBeTrue();
    }

    [Theory]
    [InlineData("Anna Maria Halm", "Anna Sofia Halm")]
    [InlineData("Anna Sofia Halm", "Maria Sofia Halm")]
    [InlineData("Tomas W. Arvik", "Tomas H. Arvik")]
    [InlineData("Tomas Arvik Jr.", "Tomas Arvik Sr.")]
    [InlineData("Rui Tavares Filho", "Rui Tavares Neto")]
    public void Two_people_bear_them(string one, string other)
    {
        PersonName.TryParse(one)!.MayBe(PersonName.TryParse(other)!).ShouldBeFalse();
        PersonName.TryParse(other)!.MayBe(PersonName.TryParse(one)!).ShouldBeFalse();
    }

    [Fact]
    public void Neto_alone_behind_a_first_name_is_a_surname() =>
        PersonName.TryParse("Rui Neto")!.Surname.ShouldBe("neto");
}
