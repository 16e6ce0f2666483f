using NegotiationBot.Storage;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Corpus;

public sealed class FirstStartTests : IDisposable
{
    private readonly Bot _bot = new();

    [Fact]
    public async Task A_start_that_was_killed_before_the_sample_was_stored_is_made_good_by_the_next()
    {
        await CorpusDatabase.OpenAsync(_bot.Data, TestContext.Current.CancellationToken);

        (await _bot.RunAsync("search", "dam")).Out.ShouldNotBeEmpty();

        (await ListedAsync()).ShouldBe(20);
    }

    [Fact]
    public async Task A_path_that_is_not_there_does_not_keep_the_sample_away()
    {
        await _bot.RunAsync("corpus", "add", "nowhere.txt");

        (await _bot.RunAsync("corpus", "list")).Error.ShouldStartWith("The corpus is empty");
        await _bot.RunAsync("search", "dam");

        (await ListedAsync()).ShouldBe(20);
    }

    [Fact]
    public async Task The_sample_never_comes_after_real_articles()
    {
        var path = _bot.Document("a.json", "{\"id\": \"a\", \"text\": \"The envoys came back.\"}");
        await _bot.RunAsync("corpus", "add", path);
        await _bot.RunAsync("corpus", "remove", "a");

        await _bot.RunAsync("search", "dam");

        (await ListedAsync()).ShouldBe(1);
    }

    private async Task<int> ListedAsync() => (await _bot.RunAsync("corpus", "list", "--json")).Json.Count;

    public void Dispose() => _bot.Dispose();
}
