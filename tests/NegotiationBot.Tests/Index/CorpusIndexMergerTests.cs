using System.Text;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Index;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Index;

public sealed class CorpusIndexMergerTests
{
    private const string Title = "Talks at Velm";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_failure_of_any_kind_it_tries_again()
    {
        using var fixture = await StoreFixture.CreateAsync();
        for (var i = 0; i < 20; i++)
        {
            await fixture.SaveAsync(Some.Article($"a{i}", "harbour", Title));
            await fixture.CatchUpAsync();
        }
        var (index, clock, log) = (new CorpusIndex(), new FollowedClock(), new RecordedLog<CorpusIndexMerger>());
        index.Restore(fixture.Index.Segments.Select(Damaged));
        using var merger = new CorpusIndexMerger(index, clock, log);
        await merger.StartAsync(Token);
        await clock.Followed.WaitAsync(Token);

        clock.Advance(TimeSpan.FromSeconds(1));
        await Eventually.ShouldBeAsync(() => log.Lines.Count == 1);
        clock.Advance(TimeSpan.FromSeconds(1));

        await Eventually.ShouldBeAsync(() => log.Lines.Count == 2);
        log.Lines.ShouldAllBe(line => line.StartsWith("Error: The segments of the index cannot be merged"));
        await merger.StopAsync(Token);
    }

    /// <summary>Its title is said to end far beyond what there is; a merge reads titles.</summary>
    private static SegmentImage Damaged(SegmentImage image)
    {
        byte[] content = [.. image.Content];
        var title = content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Title));
        var end = content.AsSpan(0, title).LastIndexOf(BitConverter.GetBytes(Title.Length));
        BitConverter.TryWriteBytes(content.AsSpan(end), int.MaxValue).ShouldBeTrue();
        return image with { Content = content };
    }
}
