using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NegotiationBot.Chat.Console;
using NegotiationBot.Cli;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Hosting;
using NegotiationBot.Index;
using NegotiationBot.Storage;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Cli;

/// <summary>No command, with a chat platform: the bot as it runs in a community.</summary>
public sealed class PlatformStartTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Snapshot => Path.Combine(_folder.Path, SnapshotFile.Name);

    [Fact]
    public async Task The_index_is_read_from_the_snapshot_that_an_earlier_run_left()
    {
        await LeaveAsync();
        // Whoever builds the index anew finds no passage.
        _folder.Execute("DELETE FROM Passages");

        (await PassagesAtStartAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_snapshot_the_index_is_built()
    {
        await LeaveAsync();
        File.Delete(Snapshot);

        (await PassagesAtStartAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_community_is_never_answered_from_the_sample() => (await PassagesAtStartAsync()).ShouldBe(0);

    public void Dispose() => _folder.Dispose();

    /// <summary>What an earlier run leaves: an article and the snapshot of its index.</summary>
    private async Task LeaveAsync()
    {
        var earlier = new StoreFixture(_folder, await CorpusDatabase.OpenAsync(_folder.Path, Token));
        await earlier.SaveAsync(Some.Article("a", "harbour"));
        await earlier.Snapshots.CatchUpAsync(Token);
        File.Exists(Snapshot).ShouldBeTrue();
    }

    /// <summary>Starts the bot, stops it, and tells how many passages its index had in between.</summary>
    private async Task<int> PassagesAtStartAsync()
    {
        using var words = new StringWriter();
        var terminal = new Terminal(
            new StringReader(""),
            words,
            words,
            isInteractive: false,
            isInputInteractive: false
        );
        var passages = -1;
        var exitCode = await CommandLine.RunAsync(
            ["--data", _folder.Path],
            terminal,
            builder =>
            {
                builder.Services.AddChat();
                builder.Services.AddSingleton<IChatPlatform>(
                    new ScriptedPlatform(
                        new PlatformName("scripted"),
                        new PlatformCapabilities(false, false, false, false, false),
                        _ => true
                    )
                );
                builder.Services.AddHostedService(services => new OnceStarted(
                    services.GetRequiredService<IHostApplicationLifetime>(),
                    () => passages = services.GetRequiredService<CorpusIndex>().Passages(RetrievalFilter.Everything)
                ));
            }
        );
        exitCode.ShouldBe(ExitCode.Done, words.ToString());
        return passages;
    }

    /// <summary>Looks round once the bot has started, and ends the run.</summary>
    private sealed class OnceStarted(IHostApplicationLifetime lifetime, Action look) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            lifetime.ApplicationStarted.Register(() =>
            {
                look();
                lifetime.StopApplication();
            });
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
