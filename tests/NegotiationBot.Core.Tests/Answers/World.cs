using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Answers;

/// <summary>A small invented world to ask in: the talks between Verane and Ostmark, and the way of <c>ask</c> through it.</summary>
internal sealed class World
{
    public static DateTimeOffset Now { get; } = new(2031, 5, 20, 12, 0, 0, TimeSpan.Zero);

    public static SpeakerRegistry Registry { get; } =
        SpeakerRegistry.Of([
            new Speaker(
                "Ada Holt",
                SpeakerKind.Person,
                [],
                [new Office("Envoy of Verane", ["Verane’s envoy"])],
                Pronoun.She
            ),
            new Speaker("Bram Ilves", SpeakerKind.Person, [], [new Office("President of Ostmark", [])], Pronoun.He),
            new Speaker("Tomas Reyl", SpeakerKind.Person, [], [], Pronoun.He),
            new Speaker(
                "Verane Foreign Ministry",
                SpeakerKind.Body,
                [],
                [],
                Pronoun.It,
                SpeaksFor: "Veranian government"
            ),
            new Speaker("Veranian government", SpeakerKind.Body, ["Geneva"], [], Pronoun.It),
        ]);

    private readonly CorpusIndex _index = new();

    public World(params ArticleBuilder[] articles)
        : this(articles.Select(article => article.Build())) { }

    public World(IEnumerable<IndexedArticle> articles)
    {
        var written = articles.ToList();
        // Of two of one id the later would take the place of the earlier.
        written.Select(article => article.Article.Id).ShouldBeUnique();
        foreach (var article in written)
        {
            _index.Put(article);
        }
    }

    public RecordsInMemory Records { get; } = new();

    public Answer Ask(string question, params string[] turns) => Ask(question, RetrievalFilter.Everything, turns);

    public Answer Ask(string question, RetrievalFilter filter, params string[] turns) =>
        AskAsync(question, filter, turns).GetAwaiter().GetResult();

    public string Reply(string question, params string[] turns) =>
        PlainTextReplyRenderer.Render(ReplyComposer.Compose(Ask(question, turns)));

    public string Reply(string question, RetrievalFilter filter) =>
        PlainTextReplyRenderer.Render(ReplyComposer.Compose(Ask(question, filter)));

    /// <param name="turns">User and bot by turns, the user first.</param>
    public static Question Asked(string question, params string[] turns) =>
        new(
            question,
            [
                .. turns.Select(
                    (text, i) => new ConversationTurn(i % 2 == 0 ? ConversationRole.User : ConversationRole.Bot, text)
                ),
            ],
            Now
        );

    private async Task<Answer> AskAsync(string question, RetrievalFilter filter, string[] turns) =>
        (
            await new AskCommand(_index, Registry, new AnswerLimits(), Records).RunAsync(
                Asked(question, turns),
                filter,
                TestContext.Current.CancellationToken
            )
        ).Answer;
}
