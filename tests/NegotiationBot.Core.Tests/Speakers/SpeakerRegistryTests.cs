using Moq;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Speakers;

public sealed class SpeakerRegistryTests
{
    private static readonly SpeakerRegistry Registry = SpeakerRegistry.Of([
        Person("Volodar Hrenko", "Володар Гренко") with
        {
            Offices =
            [
                new Office(
                    "President of Norland",
                    ["Norland’s leader"],
                    new DateOnly(2021, 1, 1),
                    new DateOnly(2023, 12, 31)
                ),
            ],
        },
        Person("Mara Ellery") with
        {
            Offices = [new Office("President of Norland", ["Norland’s leader"], new DateOnly(2024, 1, 1))],
        },
        Person("William Tolensky"),
        Person("Yevhen Horbatyuk"),
        Person("Ada Marsh"),
        Person("Peter Marsh"),
        new Speaker("Harbour Ministry", SpeakerKind.Body, ["HM"], []),
    ]);

    [Theory]
    [InlineData("Mara Ellery", "Mara Ellery")]
    [InlineData("ellery", "Mara Ellery")]
    [InlineData("Ms. Ellery", "Mara Ellery")]
    [InlineData("Ellery’s", "Mara Ellery")]
    [InlineData("Bill Tolensky", "William Tolensky")]
    [InlineData("Tolenskyy", "William Tolensky")]
    [InlineData("Tolenskiy", "William Tolensky")]
    [InlineData("Толенский", "William Tolensky")]
    [InlineData("Гренко", "Volodar Hrenko")]
    [InlineData("Горбатюк", "Yevhen Horbatyuk")]
    [InlineData("Wiliam Tolensky", "William Tolensky")]
    [InlineData("Mara Elery", "Mara Ellery")]
    [InlineData("hm", "Harbour Ministry")]
    public void A_name_is_found_in_any_spelling(string written, string expected) =>
        Registry.Find(written).Select(speaker => speaker.Name).ShouldBe([expected]);

    [Theory]
    [InlineData("Ms Falk")]
    [InlineData("prince falk")]
    public void A_title_before_a_name_that_is_all_there_is_does_not_hide_it(string written) =>
        Registry
            .With([new Speaker("Falk", SpeakerKind.Body, [], [])])
            .Find(written)
            .Select(speaker => speaker.Name)
            .ShouldBe(["Falk"]);

    [Theory]
    [InlineData("prince")]
    [InlineData("the lawyer")]
    public void A_title_is_no_misspelt_surname(string written) =>
        Registry
            .With([Person("Ned Prince-Lee"), Person("Ned Price"), Person("Ada Lawyers")])
            .Find(written)
            .ShouldBeEmpty();

    [Fact]
    public void A_title_that_only_stands_before_names_is_nobodys_office()
    {
        var registry = Registry.With([Person("Kira Noel") with { Offices = [new Office("Gov.", ["governor"])] }]);

        registry.Find("gov").ShouldBeEmpty();
        registry.Find("gov newman").ShouldBeEmpty();
        registry.Find("the governor").Select(speaker => speaker.Name).ShouldBe(["Kira Noel"]);
        registry.Find("gov noel").Select(speaker => speaker.Name).ShouldBe(["Kira Noel"]);
    }

    [Theory]
    [InlineData("Mary Falk", false)]
    [InlineData("Peter Falk", true)]
    public void A_form_of_address_tells_who_is_not_meant(string written, bool isFound) =>
        Registry.With([Person("Mr. Falk")]).Find(written).Any().ShouldBe(isFound);

    [Theory]
    [InlineData("Susan Falk", false)]
    [InlineData("Pete Falk", true)]
    [InlineData("Pteer Falk", true)]
    [InlineData("Falk", true)]
    public void A_namesake_of_another_first_name_is_not_meant(string written, bool isFound) =>
        Registry.With([Person("Peter Falk", "Falk")]).Find(written).Any().ShouldBe(isFound);

    [Fact]
    public void A_first_name_is_no_misspelt_surname() =>
        Registry.With([Person("Josh Earnest")]).Find("ernest").ShouldBeEmpty();

    [Fact]
    public void Two_who_share_a_surname_are_both_found() =>
        Registry.Find("Marsh").Select(speaker => speaker.Name).ShouldBe(["Ada Marsh", "Peter Marsh"]);

    [Fact]
    public void Whom_articles_know_by_the_surname_alone_hides_nobody_of_a_full_name() =>
        Registry
            .With([Person("Marsh")])
            .Find("Marsh")
            .Select(speaker => speaker.Name)
            .ShouldBe(["Ada Marsh", "Peter Marsh", "Marsh"]);

    [Theory]
    [InlineData(10, "Anna Halm")]
    [InlineData(9, null)]
    public void By_a_first_name_alone_whoever_has_far_more_words_than_the_others_is_meant(int quotes, string? name)
    {
        var registry = Registry.With(
            [Person("Anna Halm"), Person("Anna Orvik")],
            new Dictionary<string, int> { ["Anna Halm"] = quotes, ["Anna Orvik"] = 1 }
        );

        (registry.OnlyOneCalled("anna")?.Name).ShouldBe(name);
    }

    [Fact]
    public void A_first_name_tells_two_of_one_surname_apart() =>
        Registry.Find("Peter Marsh").Select(speaker => speaker.Name).ShouldBe(["Peter Marsh"]);

    [Theory]
    [InlineData("Anna Halm", true)]
    [InlineData("Ann Halm", true)]
    [InlineData("Anna M. Halm", true)]
    [InlineData("Anna Sofia Halm", false)]
    [InlineData("Ann Sofia Halm", false)]
    [InlineData("Anna S. Halm", false)]
    public void Middle_names_may_be_left_out_and_tell_who_is_not_meant(string written, bool isFound) =>
        Registry.With([Person("Anna Maria Halm")]).Find(written).Count.ShouldBe(isFound ? 1 : 0);

    [Fact]
    public void Of_two_who_differ_in_their_middle_names_both_may_be_meant_without_them() =>
        Registry
            .With([Person("Anna Maria Halm"), Person("Anna Sofia Halm")])
            .Find("Anna Halm")
            .Select(speaker => speaker.Name)
            .ShouldBe(["Anna Maria Halm", "Anna Sofia Halm"]);

    [Theory]
    [InlineData("2022-06-01", "Volodar Hrenko")]
    [InlineData("2024-06-01", "Mara Ellery")]
    public void The_day_decides_who_held_an_office(string day, string expected) =>
        Registry
            .Find("Norland's leader", DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))
            .Select(speaker => speaker.Name)
            .ShouldBe([expected]);

    [Theory]
    [InlineData("")]
    [InlineData("’s")]
    [InlineData("Nobody Known")]
    [InlineData("\uD83D")]
    public void A_name_nobody_bears_finds_nobody(string written) => Registry.Find(written).ShouldBeEmpty();

    [Fact]
    public void A_later_speaker_of_the_same_name_adds_to_the_earlier()
    {
        var registry = Registry.With([Person("Mara Ellery", "M. Ellery-Voss")]);

        registry.Find("Ellery-Voss").Select(speaker => speaker.Name).ShouldBe(["Mara Ellery"]);
        registry.Speakers.Count.ShouldBe(Registry.Speakers.Count);
    }

    [Theory]
    [InlineData(new[] { "Volodar Hrenko" }, "Volodar Hrenko")]
    [InlineData(new[] { "Volodar Hrenko", "Mara Ellery" }, "Mara Ellery")]
    [InlineData(new string[0], "Mara Ellery")]
    public void Where_no_article_names_the_holder_the_last_before_whom_one_names_is_meant(
        string[] named,
        string expected
    )
    {
        var told = new Mock<IOfficesTold>();
        told.Setup(it => it.HoldersOf(It.IsAny<IReadOnlyList<string>>(), It.IsAny<DateOnly?>())).Returns([]);
        told.Setup(it => it.IsNamed(It.IsAny<Speaker>())).Returns((Speaker speaker) => named.Contains(speaker.Name));

        Registry
            .With(told.Object)
            .Find("Norland’s leader", new DateOnly(2026, 3, 1))
            .Select(speaker => speaker.Name)
            .ShouldBe([expected]);
    }

    private static Speaker Person(string name, params string[] others) => new(name, SpeakerKind.Person, others, []);
}
