using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;
using NegotiationBot.Tests.Index;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Hosting;

public sealed class HousekeepingServiceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_could_not_be_dropped_for_whatever_reason_is_dropped_in_the_next_round()
    {
        using var fixture = await StoreFixture.CreateAsync();
        var (clock, log) = (new FollowedClock(), new RecordedLog<HousekeepingService>());
        fixture.Folder.Execute(
            "INSERT INTO Drafts (Id, Content, Until) VALUES ('a', x'00', '1999-01-01 00:00:00+00:00');"
                + "ALTER TABLE Shown RENAME TO Elsewhere"
        );
        using var service = new HousekeepingService(
            new Housekeeping(fixture.Database, new AnswerRetention(TimeSpan.FromDays(30)), clock),
            new RateLimits(),
            new RecentQuestions(),
            clock,
            log
        );

        await service.StartAsync(Token);
        await Eventually.ShouldBeAsync(() => log.Lines.Count > 0);
        fixture.Folder.Execute("ALTER TABLE Elsewhere RENAME TO Shown");
        clock.Advance(TimeSpan.FromMinutes(15));

        await Eventually.ShouldBeAsync(() => fixture.Folder.Query("SELECT Id FROM Drafts").Count == 0);
        log.Lines.ShouldBe(["Error: What has been kept long enough could not be dropped; it is tried again."]);
        await service.StopAsync(Token);
    }
}
