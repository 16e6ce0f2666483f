using System.Text.Json;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Drivers;

namespace NegotiationBot.Tests.Evaluation;

/// <summary>The article that the project was created from, against what people marked in it by hand.</summary>
public sealed class SeedArticleTests : IDisposable
{
    private static readonly SpeakerRegistry Registry = KnownSpeakers.Load(
        Path.Combine(AppContext.BaseDirectory, "Data", "speakers.json")
    );

    private readonly Bot _bot = new();

    [Fact]
    public async Task Every_direct_quote_has_its_speaker_and_what_nobody_says_is_no_quote()
    {
        using var gold = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                EvaluationData.FileOrSkip("gold", "seed-quotes.json"),
                TestContext.Current.CancellationToken
            )
        );

        var result = await _bot.RunAsync("quotes", EvaluationData.FileOrSkip("seed", "*.txt"), "--json");

        var found = result
            .Json.Single()
            .GetProperty("quotes")
            .EnumerateArray()
            .Where(quote => quote.GetProperty("kind").GetString() is "direct" or "mixed")
            .ToDictionary(quote => Bare(quote.GetProperty("text").GetString()!));
        foreach (var quote in gold.RootElement.GetProperty("quotes").EnumerateArray())
        {
            var words = Bare(quote.GetProperty("text").GetString()!);
            found.ShouldContainKey(words);
            IsSame(quote.GetProperty("speaker").GetString()!, found[words].GetProperty("speaker").GetString())
                .ShouldBeTrue(words);
        }
        foreach (var title in gold.RootElement.GetProperty("scare_or_nonspeech").EnumerateArray())
        {
            found.ShouldNotContainKey(Bare(title.GetProperty("text").GetString()!));
        }
    }

    [Fact]
    public async Task Every_answer_shows_slices_of_the_article_and_the_unanswerable_is_refused()
    {
        var article = EvaluationData.FileOrSkip("seed", "*.txt");
        var text = await File.ReadAllTextAsync(article, TestContext.Current.CancellationToken);
        var gold = File.ReadLines(EvaluationData.FileOrSkip("gold", "seed-questions.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(question => question.GetProperty("id").GetString()!);
        var batch = _bot.Document("questions.jsonl", string.Join('\n', gold.Values.Select(AsBatchLine)));
        await _bot.RunAsync("corpus", "add", article);

        var answers = await _bot.RunAsync("ask", "--batch", batch, "--json");

        answers.Json.Count.ShouldBe(gold.Count);
        foreach (var answer in answers.Json)
        {
            var question = gold[answer.GetProperty("id").GetString()!];
            var isAnswered = answer.GetProperty("outcome").GetString() == "answered";
            isAnswered.ShouldBe(question.GetProperty("answerable").GetBoolean(), question.GetRawText());
            foreach (var evidence in answer.GetProperty("evidence").EnumerateArray())
            {
                var (start, end) = (evidence.GetProperty("start").GetInt32(), evidence.GetProperty("end").GetInt32());
                evidence.GetProperty("text").GetString().ShouldBe(text[start..end]);
            }
            foreach (var words in question.GetProperty("must_not_include").EnumerateArray())
            {
                answer.GetProperty("text").GetString()!.ShouldNotContain(words.GetString()!);
            }
        }
    }

    public void Dispose() => _bot.Dispose();

    private static string AsBatchLine(JsonElement question) =>
        JsonSerializer.Serialize(
            new
            {
                id = question.GetProperty("id").GetString(),
                question = question.GetProperty("question").GetString(),
                conversation = question.GetProperty("previous_turns"),
            }
        );

    /// <summary>The words without the marks and stops at their ends: annotators and program cut those differently.</summary>
    private static string Bare(string words) => words.Trim(' ', ',', '.', '!', '?', '“', '”', '"');

    /// <summary>The same person by the registry's spellings, or by surname where the registry does not know them.</summary>
    private static bool IsSame(string expected, string? speaker) =>
        speaker is not null
        && (
            Registry.Find(expected).Any(known => known.Name == speaker)
            || expected.Split(' ')[^1].Equals(speaker.Split(' ')[^1], StringComparison.OrdinalIgnoreCase)
        );
}
