using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Quotes;

public sealed class AppearancesTests
{
    private readonly CastMember _arvik = new("Tomas Arvik", SpeakerKind.Person, null);
    private readonly CastMember _ellery = new("Mara Ellery", SpeakerKind.Person, null);
    private readonly CastMember _halm = new("Anna Halm", SpeakerKind.Person, null);

    [Fact]
    public void It_is_known_of_each_where_they_were_spoken_of_last_and_how_often()
    {
        var appearances = Of(_arvik, _ellery, _arvik);

        new[] { _arvik, _ellery, _halm }.Select(appearances.LastOf).ShouldBe([2, 1, -1]);
        new[] { _arvik, _ellery, _halm }.Select(appearances.TimesOf).ShouldBe([2, 1, 0]);
    }

    [Fact]
    public void What_somebody_is_reported_to_say_is_known_once_the_reporter_is()
    {
        var appearances = Of(_arvik, _ellery);

        appearances.Report(0, _halm);

        appearances[0].Reporter.ShouldBe(_halm);
        appearances[1].Reporter.ShouldBeNull();
        appearances.LastOf(_arvik).ShouldBe(0);
    }

    private static Appearances Of(params CastMember[] members)
    {
        var appearances = new Appearances();
        foreach (var (i, member) in members.Index())
        {
            appearances.Add(new Appearance(member, i, i, true, false, false, false, null, false));
        }
        return appearances;
    }
}
