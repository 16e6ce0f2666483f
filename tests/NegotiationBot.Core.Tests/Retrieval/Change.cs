using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Tests.Retrieval;

/// <summary>Something that happens to an index.</summary>
internal abstract record Change
{
    private const int Articles = 25;

    private static readonly string[] Words =
    [
        "truce",
        "grain",
        "harbour",
        "envoy",
        "winter",
        "border",
        "the",
        "signed",
    ];
    private static readonly string[] Collections = ["open", "press", "closed"];
    private static readonly string[] Speakers = ["Mara Odell", "Ivo Brandt"];

    public static Gen<Change> Any() =>
        Gen.Frequency(
            (6, Puts(1, 1)),
            (2, Puts(2, 30)),
            (2, Gen.Choose(0, Articles - 1).Select(Change (number) => new Removal($"{number}"))),
            (1, Gen.Constant<Change>(new Merging()))
        );

    /// <param name="left">The articles of the index, kept in step with it.</param>
    public abstract void ApplyTo(CorpusIndex index, Dictionary<ArticleId, IndexedArticle> left);

    private static Gen<Change> Puts(int least, int most) =>
        from count in Gen.Choose(least, most)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (Change)new Put(count, seed);

    /// <summary>Some articles, each with another number, are put at once.</summary>
    private sealed record Put(int Count, int Seed) : Change
    {
        public override void ApplyTo(CorpusIndex index, Dictionary<ArticleId, IndexedArticle> left)
        {
            var random = new Random(Seed);
            var numbers = Enumerable.Range(0, Articles + Count).ToArray();
            random.Shuffle(numbers);
            var articles = numbers.Take(Count).Select(number => Article($"{number}", random)).ToList();
            index.Put(articles);
            foreach (var article in articles)
            {
                left[article.Article.Id] = article;
            }
        }

        private static IndexedArticle Article(string id, Random random)
        {
            var paragraphs = Enumerable
                .Range(0, random.Next(1, 5))
                .Select(i => $"{i} {string.Join(' ', random.GetItems(Words, random.Next(1, 9)))}")
                .ToList();
            var day = random.Next(0, 31);
            return Corpus.Article(
                id,
                string.Join('\n', paragraphs),
                title: string.Join(' ', random.GetItems(Words, 2)),
                published: day == 0 ? null : $"2031-01-{day:00}",
                collection: Collections[random.Next(Collections.Length)],
                quotes: [.. paragraphs.Select(paragraph => (paragraph, Speakers[random.Next(Speakers.Length)]))]
            );
        }
    }

    private sealed record Removal(string Id) : Change
    {
        public override void ApplyTo(CorpusIndex index, Dictionary<ArticleId, IndexedArticle> left) =>
            index.Remove(new ArticleId(Id)).ShouldBe(left.Remove(new ArticleId(Id)));
    }

    private sealed record Merging : Change
    {
        public override void ApplyTo(CorpusIndex index, Dictionary<ArticleId, IndexedArticle> left) => index.Merge();
    }
}
