using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Tests.Retrieval.Segments;

public sealed class UnitBlockTests
{
    [Fact]
    public void A_block_gives_back_its_numbers_and_knows_the_place_of_each()
    {
        Prop.ForAll(
                Blocks().ToArbitrary(),
                block =>
                {
                    var packed = Pack(block.First, block.Units, out var length);

                    packed.Length.ShouldBe(length);
                    var unpacked = new int[UnitBlock.Most];
                    packed.CopyTo(unpacked);
                    unpacked[..block.Units.Length].ShouldBe(block.Units);
                    foreach (var unit in Probes(block.First, block.Units))
                    {
                        packed.Rank(unit, out var isThere).ShouldBe(block.Units.Count(other => other < unit));
                        isThere.ShouldBe(block.Units.Contains(unit));
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("in a row", 1)]
    [InlineData("every third", 49)]
    [InlineData("far apart", 130)]
    [InlineData("stretches of eight", 45)]
    public void Numbers_take_no_more_room_than_their_kind_needs(string kind, int most)
    {
        var units = Enumerable
            .Range(0, 100)
            .Select(i =>
                kind switch
                {
                    "in a row" => 1000 + i,
                    "every third" => i * 3,
                    "far apart" => i * 300,
                    _ => (i / 8 * 5000) + (i % 8),
                }
            )
            .ToArray();

        Pack(0, units, out var length);

        length.ShouldBeLessThanOrEqualTo(most);
    }

    private static UnitBlock Pack(int first, int[] units, out int length)
    {
        var bytes = new ByteWriter();
        UnitBlock.Write(bytes, units, first);
        length = bytes.Count;
        return new UnitBlock(
            new byte[length + PackedNumbers.Padding].With(bytes.Written),
            first,
            units[^1],
            units.Length
        );
    }

    /// <summary>Gaps of all sizes, often none, so that every encoding is met.</summary>
    private static Gen<(int First, int[] Units)> Blocks()
    {
        var widths = Gen.Elements(1, 2, 4, 50, 1_000_000 / UnitBlock.Most);
        var gaps = widths.SelectMany(width =>
            Gen.Frequency((width > 4 ? 5 : 1, Gen.Constant(1)), (2, Gen.Choose(1, width))).NonEmptyListOf()
        );
        return from first in Gen.Choose(0, 1_000)
            from before in Gen.Choose(0, 100)
            from between in gaps
            select (first, Units(first + before, between));
    }

    private static int[] Units(int start, IEnumerable<int> gaps)
    {
        var units = new List<int> { start };
        foreach (var gap in gaps.Take(UnitBlock.Most - 1))
        {
            units.Add(units[^1] + gap);
        }
        return [.. units];
    }

    /// <summary>All numbers that may be asked for, or those around the ones that are there.</summary>
    private static IEnumerable<int> Probes(int first, int[] units) =>
        units
            .SelectMany(unit => new[] { unit - 1, unit, unit + 1 })
            .Append(first)
            .Where(unit => unit >= first && unit <= units[^1])
            .Distinct();
}
