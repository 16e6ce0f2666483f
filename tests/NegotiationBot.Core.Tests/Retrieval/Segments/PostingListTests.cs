using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Tests.Retrieval.Segments;

public sealed class PostingListTests
{
    /// <summary>One posting, a full block, one more than that, many blocks.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(5_000)]
    public void Every_posting_is_found_in_its_block_with_its_frequency(int count)
    {
        var random = new Random(count);
        var units = Units(random, count);
        var frequencies = units.Select(_ => Frequency.Rank(random.Next(1, Frequency.Most))).ToArray();

        var list = Write(units, frequencies);

        list.Count.ShouldBe(count);
        for (var i = 0; i < count; i++)
        {
            var block = list.FindBlock(units[i], 0);
            block.ShouldBe(i / UnitBlock.Most);
            list.TryFind(units[i], block, out var frequency).ShouldBeTrue();
            frequency.ShouldBe(frequencies[i]);
            list.Rank(units[i]).ShouldBe(i);
            list.Rank(units[i] + 1).ShouldBe(i + 1);
        }
        list.FindBlock(units[^1] + 1, 0).ShouldBe(list.Blocks);
        list.Descending(units[0] + 1, units[^1]).ShouldBe(units.Skip(1).SkipLast(1).Reverse());
    }

    [Fact]
    public void No_posting_is_stronger_than_its_block_nor_a_block_than_the_list()
    {
        var random = new Random(5);
        var units = Units(random, 3_000);
        var frequencies = units.Select(_ => Frequency.Rank(random.Next(1, 40))).ToArray();
        var lengths = Lengths(units);

        var list = Write(units, frequencies);

        for (var i = 0; i < units.Length; i++)
        {
            var strength = Frequency.Occurrences[frequencies[i]] / lengths.NormOf(units[i]);
            strength.ShouldBeLessThanOrEqualTo(Strength.Value(list.StrengthOf(i / UnitBlock.Most)));
            list.StrengthOf(i / UnitBlock.Most).ShouldBeLessThanOrEqualTo(list.Strongest);
        }
    }

    private static int[] Units(Random random, int count)
    {
        var units = new int[count];
        for (var i = 0; i < count; i++)
        {
            units[i] = (i == 0 ? 0 : units[i - 1]) + random.Next(1, random.Next(3) == 0 ? 200 : 3);
        }
        return units;
    }

    private static UnitLengths Lengths(int[] units) =>
        new([.. Enumerable.Range(0, units[^1] + 1).Select(unit => (ushort)(40 + (unit * 37 % 400)))]);

    private static PostingList Write(int[] units, byte[] frequencies)
    {
        var written = new PostingsWriter(Lengths(units)).Write(new Postings(units, frequencies));
        return new PostingList(new byte[written.Length + PackedNumbers.Padding].With(written), 0, units.Length);
    }
}
