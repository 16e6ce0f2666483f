using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class FoundLaterTests
{
    private readonly List<int> _looked = [];

    [Fact]
    public void Nothing_is_looked_for_before_somebody_looks_and_no_further_than_they_look()
    {
        var list = new FoundLater<int>(Search);

        _looked.ShouldBeEmpty();
        list.Take(1).ShouldBe([10]);
        list[1].ShouldBe(11);
        _looked.ShouldBe([10, 11]);
    }

    [Fact]
    public void What_was_found_is_not_looked_for_again()
    {
        var list = new FoundLater<int>(Search);

        list.Take(2).ShouldBe([10, 11]);
        list.ShouldBe([10, 11, 12]);
        list.Count.ShouldBe(3);
        list.ShouldBe([10, 11, 12]);
        _looked.ShouldBe([10, 11, 12]);
    }

    [Fact]
    public void Beyond_its_end_there_is_nothing()
    {
        var list = new FoundLater<int>(Search);

        Should.Throw<ArgumentOutOfRangeException>(() => list[3]);
    }

    private IEnumerable<int> Search()
    {
        for (var found = 10; found < 13; found++)
        {
            _looked.Add(found);
            yield return found;
        }
    }
}
