using System.Text.Json;
using System.Text.RegularExpressions;
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

    /// <summary>Of what was said, the share of which the bot is sure who said it.</summary>
    private const double ClearAtLeast = 0.75;

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

    [Fact]
    public async Task Whoever_said_it_is_named_in_the_first_line_however_sloppily_it_is_asked()
    {
        using var quotes = JsonDocument.Parse(
            await File.ReadAllTextAsync(
                EvaluationData.FileOrSkip("gold", "seed-quotes.json"),
                TestContext.Current.CancellationToken
            )
        );
        var asked = quotes
            .RootElement.GetProperty("quotes")
            .EnumerateArray()
            .Select(quote => (Words: Typed(quote), Speaker: quote.GetProperty("speaker").GetString()!))
            .ToList();
        await _bot.RunAsync("corpus", "add", EvaluationData.FileOrSkip("seed", "*.txt"));

        var whoSaid = await AskAsync(asked.Select(quote => $"who said {quote.Words}"));
        var whoSaidThat = await AskAsync(asked.Select(quote => $"\"{quote.Words}\" who said that"));
        var whatTheySaid = await AskAsync(asked.Select(quote => $"wat did {Surname(quote.Speaker)} say abt it??"));

        foreach (var (i, (words, speaker)) in asked.Index())
        {
            foreach (var answer in new[] { whoSaid[i], whoSaidThat[i] }.Where(IsClearWhoSpoke))
            {
                FirstLine(answer).ShouldMatch(" said it[,.]", words);
                IsSame(speaker, NamedFirst(answer)).ShouldBeTrue(words);
            }
            IsSame(speaker, NamedFirst(whatTheySaid[i])).ShouldBeTrue(words);
        }
        whoSaid.Count(IsClearWhoSpoke).ShouldBeGreaterThanOrEqualTo((int)(ClearAtLeast * asked.Count));
    }

    [Fact]
    public async Task The_first_line_of_an_answer_to_a_gold_question_names_no_other_than_the_expected_speaker()
    {
        var gold = File.ReadLines(EvaluationData.FileOrSkip("gold", "seed-questions.jsonl"))
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(question => question.GetProperty("type").GetString() is "who-said" or "what-did-X-say")
            .Where(question => question.GetProperty("answerable").GetBoolean())
            .ToList();
        await _bot.RunAsync("corpus", "add", EvaluationData.FileOrSkip("seed", "*.txt"));

        var answers = await AskAsync(gold.Select(question => question.GetProperty("question").GetString()!));

        foreach (var (question, answer) in gold.Zip(answers).Where(both => IsClearWhoSpoke(both.Second)))
        {
            question
                .GetProperty("expected_speakers")
                .EnumerateArray()
                .ShouldContain(speaker => IsSame(speaker.GetString()!, NamedFirst(answer)), FirstLine(answer));
        }
        answers.Count(IsClearWhoSpoke).ShouldBeGreaterThanOrEqualTo((int)(ClearAtLeast * gold.Count));
    }

    public void Dispose() => _bot.Dispose();

    private async Task<IReadOnlyList<JsonElement>> AskAsync(IEnumerable<string> questions)
    {
        var lines = questions.Select((question, i) => JsonSerializer.Serialize(new { id = $"{i}", question }));
        var batch = _bot.Document("asked.jsonl", string.Join('\n', lines));
        return (await _bot.RunAsync("ask", "--batch", batch, "--json")).Json;
    }

    private static string FirstLine(JsonElement answer) => answer.GetProperty("text").GetString()!.Split('\n')[0];

    /// <summary>The first line up to where it goes on to say when, where and in what office.</summary>
    private static string NamedFirst(JsonElement answer) =>
        Regex.Match(FirstLine(answer), "^.+?(?= said |;|:| \\(|, |[.]$)").Value;

    /// <summary>It shows nothing of which the bot itself says that it is not sure whose it is.</summary>
    private static bool IsClearWhoSpoke(JsonElement answer) =>
        answer
            .GetProperty("evidence")
            .EnumerateArray()
            .All(evidence => evidence.GetProperty("status").GetString() is not "unconfirmed");

    /// <summary>As it is typed on a phone.</summary>
    private static string Typed(JsonElement quote) =>
        string.Concat(
                Bare(quote.GetProperty("text").GetString()!).Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-')
            )
            .ToLowerInvariant();

    private static string Surname(string name) => name.Split(' ')[^1];

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
