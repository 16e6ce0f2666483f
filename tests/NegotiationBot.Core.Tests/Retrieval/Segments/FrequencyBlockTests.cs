using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Retrieval.Segments;

namespace NegotiationBot.Core.Tests.Retrieval.Segments;

public sealed class FrequencyBlockTests
{
    [Fact]
    public void A_block_gives_back_its_frequencies_together_and_one_by_one()
    {
        Prop.ForAll(
                Blocks().ToArbitrary(),
                ranks =>
                {
                    var block = Pack(ranks, out _);

                    var unpacked = new byte[UnitBlock.Most];
                    block.CopyTo(unpacked);
                    unpacked[..ranks.Length].ShouldBe(ranks);
                    for (var place = 0; place < ranks.Length; place++)
                    {
                        block.At(place).ShouldBe(ranks[place]);
                    }
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 17)]
    [InlineData(16, 5, 23)]
    [InlineData(128, 255, 145)]
    public void Only_frequencies_that_are_rarer_than_the_commonest_take_more_than_a_bit(int rarer, byte rank, int bytes)
    {
        var ranks = Enumerable.Range(0, UnitBlock.Most).Select(i => i < rarer ? rank : (byte)0).ToArray();

        Pack(ranks, out var length);

        length.ShouldBe(bytes);
    }

    private static FrequencyBlock Pack(byte[] ranks, out int length)
    {
        var bytes = new ByteWriter();
        FrequencyBlock.Write(bytes, ranks);
        length = bytes.Count;
        return new FrequencyBlock(new byte[length + PackedNumbers.Padding].With(bytes.Written), ranks.Length);
    }

    /// <summary>Most of them the commonest, or none.</summary>
    private static Gen<byte[]> Blocks() =>
        from highest in Gen.Elements(1, 2, 9, Frequency.Most)
        from common in Gen.Choose(0, 9)
        from ranks in Gen.Frequency((common, Gen.Constant(0)), (1, Gen.Choose(0, highest))).NonEmptyListOf()
        select ranks.Take(UnitBlock.Most).Select(rank => (byte)rank).ToArray();
}
