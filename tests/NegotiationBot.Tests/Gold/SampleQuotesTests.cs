using System.Text.Json;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Gold;

/// <summary>The hand-marked quotations of the sample corpus, against what <c>quotes</c> finds in it.</summary>
public sealed class SampleQuotesTests : IDisposable
{
    /// <summary>Words that a correction names only to say whose they are: a fragment without a verb of speech before it.</summary>
    private const int DirectNotFound = 1;

    /// <summary>"The minister in charge of …" of a first sentence, named only in the second paragraph.</summary>
    private const int ReportedUnderAnotherName = 1;

    private static readonly string Sample = Path.Combine(Repository.Root, "src", "NegotiationBot", "Sample");

    private readonly Bot _bot = new();

    [Fact]
    public async Task Every_direct_quote_is_found_but_one()
    {
        var matches = await MatchAsync("quotes", "direct");

        matches.Count(match => match.Found is null).ShouldBeLessThanOrEqualTo(DirectNotFound, Missed(matches));
    }

    [Theory]
    [InlineData("direct", 0.88)]
    [InlineData("mixed", 0.71)]
    public async Task A_marked_quote_has_the_right_speaker(string kind, double share)
    {
        var matches = await MatchAsync("quotes", kind);

        (matches.Count(match => match.IsRight) / (double)matches.Count).ShouldBeGreaterThanOrEqualTo(share);
    }

    [Theory]
    [InlineData("direct")]
    [InlineData("mixed")]
    public async Task No_marked_quote_is_confirmed_under_a_wrong_name(string kind)
    {
        var matches = await MatchAsync("quotes", kind);

        matches.Where(match => match is { IsConfirmed: true, IsRight: false }).ShouldBeEmpty();
    }

    [Fact]
    public async Task Second_hand_words_are_never_confirmed_as_first_hand()
    {
        var matches = (await MatchAsync("quotes", null)).Where(match => match.Gold.Chain.Count > 0).ToList();

        matches.ShouldNotBeEmpty();
        matches.Where(match => match.IsConfirmed && match.Found!.Chain.Count == 0).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reported_speech_is_seldom_confirmed_under_a_wrong_name()
    {
        var matches = await MatchAsync("indirect", null);

        matches
            .Count(match => match is { IsConfirmed: true, IsRight: false })
            .ShouldBeLessThanOrEqualTo(ReportedUnderAnotherName);
        (matches.Count(match => match.IsRight) / (double)matches.Count).ShouldBeGreaterThanOrEqualTo(0.7);
    }

    public void Dispose() => _bot.Dispose();

    private async Task<List<Match>> MatchAsync(string list, string? kind)
    {
        var result = await _bot.RunAsync([
            "quotes",
            .. Directory.GetFiles(Sample).Order(StringComparer.Ordinal),
            "--json",
        ]);
        var found = result.Json.ToDictionary(article => article.GetProperty("id").GetString()!);
        var isReported = list == "indirect";
        using var gold = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                Path.Combine(Repository.Root, "tests", "NegotiationBot.Tests", "Gold", "sample-quotes.json"),
                TestContext.Current.CancellationToken
            )
        );
        return
        [
            .. gold
                .RootElement.GetProperty("docs")
                .EnumerateArray()
                .Where(document => document.TryGetProperty(list, out _))
                .SelectMany(document =>
                    document
                        .GetProperty(list)
                        .EnumerateArray()
                        .Where(quote => kind is null || quote.GetProperty("kind").GetString() == kind)
                        .Select(GoldQuote.Read)
                        .Select(quote => new Match(quote, Best(quote, isReported, Quotes(found, document))))
                ),
        ];
    }

    private static List<FoundQuote> Quotes(Dictionary<string, JsonElement> found, JsonElement document)
    {
        var (id, file) = (document.GetProperty("doc_id").GetString()!, document.GetProperty("file").GetString()!);
        var article = found.First(entry => entry.Key == id || entry.Key.EndsWith(file, StringComparison.Ordinal)).Value;
        return [.. article.GetProperty("quotes").EnumerateArray().Select(FoundQuote.Read)];
    }

    private static FoundQuote? Best(GoldQuote gold, bool isReported, List<FoundQuote> quotes) =>
        quotes
            .Where(quote => quote.Kind is "direct" or "mixed" != isReported)
            .Select(quote => (Quote: quote, Overlap: isReported ? gold.ShareOf(quote) : gold.Overlap(quote)))
            .Where(pair => pair.Overlap >= 0.8)
            .OrderByDescending(pair => pair.Overlap)
            .ThenByDescending(pair => pair.Quote.End - pair.Quote.Start)
            .Select(pair => pair.Quote)
            .FirstOrDefault();

    private static string Missed(IEnumerable<Match> matches) =>
        string.Join("; ", matches.Where(match => match.Found is null).Select(match => match.Gold.Text));
}
