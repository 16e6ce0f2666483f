using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NegotiationBot.Chat;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;
using NegotiationBot.Tests.Storage;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>The real host with the real store and the real worker, on a copy of the sample corpus that everybody may see.</summary>
public sealed class PlayingBot : IAsyncDisposable
{
    private static readonly Lazy<Task<IReadOnlyDictionary<string, byte[]>>> Corpus = new(MakeCorpusAsync);

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _words = new();
    private readonly Action<HostApplicationBuilder> _configure;
    private IHost? _host;

    private PlayingBot(Action<HostApplicationBuilder> configure) => _configure = configure;

    /// <summary>Stands in the list of hurtful words, as does "angrier", which somebody in the corpus says.</summary>
    public const string HurtfulWord = "zounderkite";

    /// <summary>In bytes.</summary>
    public const int LargestArticle = 100_000;

    public static DateTimeOffset Start { get; } = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    public FakeTimeProvider Clock { get; private set; } = new(Start);

    public IServiceProvider Services => _host!.Services;

    public string Folder => _folder.Path;

    /// <summary>How many events the bot has accepted and not answered yet.</summary>
    public int Open => Services.GetRequiredService<ChatWorker>().Open;

    /// <param name="configure">Adds the platform under test, and settings.</param>
    public static async Task<PlayingBot> StartAsync(Action<HostApplicationBuilder> configure)
    {
        var bot = new PlayingBot(configure);
        foreach (var (name, content) in await Corpus.Value)
        {
            await File.WriteAllBytesAsync(Path.Combine(bot.Folder, name), content);
        }
        await File.WriteAllLinesAsync(
            Path.Combine(bot._words.Path, "default.txt"),
            ["# hurtful", HurtfulWord, "angrier"]
        );
        await bot.StartAsync();
        return bot;
    }

    /// <summary>From now on the bot accepts what comes and answers nothing, as if it were about to crash.</summary>
    public Task HoldAsync() => Services.GetRequiredService<ChatWorker>().StopAsync(CancellationToken.None);

    public string TextOf(string article) =>
        Services.GetRequiredService<CorpusIndex>().Find(new ArticleId(article))!.Text;

    /// <summary>As after a crash: what was in memory is gone, what was committed is there.</summary>
    /// <param name="later">How long it was away.</param>
    public async Task RestartAsync(TimeSpan later = default)
    {
        await StopAsync();
        Clock = new FakeTimeProvider(Clock.GetUtcNow() + later);
        await StartAsync();
    }

    public void Execute(string sql) => _folder.Execute(sql);

    public IReadOnlyList<string> Query(string sql) => _folder.Query(sql);

    /// <summary>Everything that lies in the data folder, as bytes read for text.</summary>
    public string ReadFolder()
    {
        while (true)
        {
            try
            {
                return string.Concat(
                    Directory.EnumerateFiles(Folder).Select(file => File.ReadAllText(file, System.Text.Encoding.Latin1))
                );
            }
            catch (FileNotFoundException)
            {
                // SQLite puts its journal away when nobody has the database open; what stood there is in it now.
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _folder.Dispose();
        _words.Dispose();
    }

    private async Task StartAsync()
    {
        _host = BotHost.Build(
            Folder,
            builder =>
            {
                builder.Configuration.AddInMemoryCollection([
                    new("Operator:Name", "The Velm Reading Circle"),
                    new("Operator:Contact", "desk@velm.example"),
                    new("Operator:PrivacyUrl", "https://velm.example/privacy"),
                    new("Admins:Discord:0", Person.Keeper.Id),
                    new("Admins:Slack:0", "U" + Person.Keeper.Id),
                    new("Chat:WordLists", _words.Path),
                    new("Corpus:MaximumArticleBytes", $"{LargestArticle}"),
                ]);
                builder.Services.AddChat();
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
                _configure(builder);
            }
        );
        await Services.OpenDataAsync(CancellationToken.None);
        await Services.OpenIndexAsync(CancellationToken.None);
        await _host.StartAsync(CancellationToken.None);
    }

    private async Task StopAsync()
    {
        await _host!.StopAsync(CancellationToken.None);
        await ((IAsyncDisposable)_host).DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Made once for all scenarios, by the command line as an admin would: the files of its data folder.</summary>
    private static async Task<IReadOnlyDictionary<string, byte[]>> MakeCorpusAsync()
    {
        using var bot = new Bot();
        var added = await bot.RunAsync("corpus", "add", SampleCorpus.Folder, "--collection", "public");
        added.ExitCode.ShouldBe(0, added.Error);
        SqliteConnection.ClearAllPools();
        return Directory
            .EnumerateFiles(bot.Data)
            .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
            .ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes);
    }
}
