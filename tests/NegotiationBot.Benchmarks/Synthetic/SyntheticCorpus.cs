using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Synthetic;

/// <summary>
/// Any number of articles that nobody wrote, each made from its number alone, so that none has to be kept. Their proportions are those of 346 documents on real
/// negotiations: 14 passages an article, 123 words a passage, 52 % of them function words, 2.3 quotes a passage; content words follow Zipf's law
/// over 200,000, and an article comes back to its own subjects.
/// </summary>
internal sealed class SyntheticCorpus : IIndexedArticles
{
    private const int Speakers = 5_000;
    private const int TitleWords = 9;
    private const int SubjectsOfAnArticle = 40;
    private const double ShareOfSubjects = 0.4;

    /// <summary>Words after which a sentence ends.</summary>
    private const int SentenceWords = 18;

    private static readonly DateTimeOffset Start = new(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Articles until there are at least so many passages.</summary>
    public static int ArticlesFor(int passages) => passages / PassagesOfAnArticle;

    public const int PassagesOfAnArticle = 14;

    public IReadOnlyList<IndexedArticle> Read(IReadOnlyCollection<long> sequences) =>
        [.. sequences.Select(sequence => Article((int)sequence - 1))];

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Passage Part)> ReadPassages(
        IReadOnlyCollection<UnitPlace> places
    ) => Written(places).ReadPassages(places);

    public IReadOnlyDictionary<UnitPlace, (IndexedArticle Article, Quote Part)> ReadQuotes(
        IReadOnlyCollection<UnitPlace> places
    ) => Written(places).ReadQuotes(places);

    private ArticlesAtHand Written(IEnumerable<UnitPlace> places)
    {
        var written = new ArticlesAtHand();
        foreach (var article in Read([.. places.Select(place => place.Sequence).Distinct()]))
        {
            written.Keep(article);
        }
        return written;
    }

    /// <param name="number">From 0; also its sequence, less one.</param>
    public static IndexedArticle Article(int number)
    {
        var random = new Random(number);
        var subjects = Enumerable.Range(0, SubjectsOfAnArticle).Select(_ => Words.Content(random)).ToArray();
        var writer = new ArticleWriter(random, subjects, ShareOfSubjects);
        for (var passage = 0; passage < PassagesOfAnArticle; passage++)
        {
            writer.AddPassage(quotes: random.NextDouble() < 0.3 ? 3 : 2, SentenceWords, Speakers);
        }
        var day = DateOnly.FromDateTime(Start.UtcDateTime.AddDays(number * 31L % 1_500));
        return new IndexedArticle(
            number + 1,
            Start.AddMinutes(number),
            new Article(
                new ArticleId($"{number}"),
                string.Join(' ', Enumerable.Range(0, TitleWords).Select(_ => subjects[random.Next(subjects.Length)])),
                [],
                "The Synthetic Press",
                new PublishedAt(day),
                $"https://synthetic.example/{number}",
                "en",
                null,
                Core.Articles.Article.DefaultCollection
            ),
            writer.Text,
            writer.Passages,
            writer.Quotes
        );
    }
}
