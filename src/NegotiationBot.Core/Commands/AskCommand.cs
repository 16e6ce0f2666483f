using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary>The asking way through the house.</summary>
public sealed class AskCommand(CorpusIndex index, SpeakerRegistry shipped, AnswerLimits limits, IAnswerRecords records)
{
    /// <summary>Nobody purges more articles than this, one after another, while a question is answered.</summary>
    private const int MostPurges = 3;

    /// <summary>Where the best is of articles about children, one after another, there is soon no answer.</summary>
    private const int MostWithChildren = 3;

    private readonly SpeakersInSight _speakers = new(index, shipped);
    private readonly Retriever _retriever = new(index, EvidenceModel.Shipped);

    /// <summary>A verified answer or a reasoned refusal, already recorded.</summary>
    public async Task<GivenAnswer> RunAsync(
        Question question,
        RetrievalFilter filter,
        CancellationToken cancellationToken
    )
    {
        var id = await FreeIdAsync(question, null, cancellationToken);
        var answer = Answer(id, question, filter);
        var reply = ReplyComposer.Compose(answer);
        await records.AddAsync(question, answer, PlainTextReplyRenderer.Render(reply), null, cancellationToken);
        return new GivenAnswer(answer, reply);
    }

    /// <summary>A verified answer or a reasoned refusal, of which nothing is recorded.</summary>
    public Answer Answer(AnswerId id, Question question, RetrievalFilter filter)
    {
        for (var again = 0; ; again++)
        {
            try
            {
                return AnswerNow(id, question, filter);
            }
            catch (ArticleGoneException) when (again < MostPurges)
            {
                // Asked again, the article is not found.
            }
        }
    }

    private Answer AnswerNow(AnswerId id, Question question, RetrievalFilter filter)
    {
        var parts = Analyze(question, filter).Parts;
        return IsAboutSuppressed(question, parts, filter)
            ? Decline(id, Reasons.Suppressed, Frames.NotAboutThatPerson, question, filter)
            : Verify(Compose(id, parts, question, filter), question, filter);
    }

    /// <summary>Without the children of the articles that it would be of: to look for them in all that is found would take longer than all the rest.</summary>
    private Answer Compose(AnswerId id, IReadOnlyList<QuestionPart> parts, Question question, RetrievalFilter filter)
    {
        for (var again = 0; ; again++)
        {
            var answer = AnswerComposer.Compose(id, Find(parts, question, filter), limits);
            List<IndexedArticle> naming =
            [
                .. answer
                    .Statements.SelectMany(statement => statement.Citations)
                    .Where(evidence => filter.Veil.NamesChildOf(evidence.Article, evidence.Span))
                    .Select(evidence => evidence.Article)
                    .Distinct(),
            ];
            if (naming.Count == 0 || again == MostWithChildren)
            {
                return answer;
            }
            filter = filter with { Veil = filter.Veil.LookingThrough(naming) };
        }
    }

    public Coverage Coverage(RetrievalFilter filter) => index.Coverage(filter);

    /// <summary>All that the corpus has for each part of a question.</summary>
    public IReadOnlyList<Findings> Find(Question question, RetrievalFilter filter) =>
        Find(Analyze(question, filter).Parts, question, filter);

    /// <summary>All whom a question may mean.</summary>
    public SpeakerRegistry SpeakersIn(RetrievalFilter filter) => _speakers.Of(filter);

    /// <summary>Those who are named in a text, in its order.</summary>
    public IReadOnlyList<AskedSpeaker> PeopleIn(string text, RetrievalFilter filter, DateTimeOffset at) =>
        new QuestionAnalyzer(_speakers.Of(filter)).PeopleIn(text, at);

    /// <summary>Lets an answer pass through the last gate.</summary>
    public Answer Verify(Answer answer, Question question, RetrievalFilter filter) =>
        AnswerVerifier.Verify(answer with { AskedAt = question.AskedAt }, question, limits, filter.Veil);

    public Answer Decline(AnswerId id, string reason, StyledText line, Question question, RetrievalFilter filter) =>
        AnswerComposer.Decline(id, reason, line, index.Coverage(filter)) with
        {
            AskedAt = question.AskedAt,
        };

    private List<Findings> Find(IReadOnlyList<QuestionPart> parts, Question question, RetrievalFilter filter)
    {
        var found = new List<Findings>();
        foreach (var part in parts)
        {
            found.Add(
                part.IsOfSpeakerFound && found is [.., var before]
                    ? FindMore(part, before, question, filter)
                    : _retriever.Find(part, filter)
            );
        }
        return found;
    }

    /// <summary>What else was said by the one who is found to have said something.</summary>
    private Findings FindMore(QuestionPart part, Findings before, Question question, RetrievalFilter filter) =>
        WordsFound.In(before) is { } said
        && PeopleIn(said.Speaker, filter, question.AskedAt) is [var speaker]
        && speaker.MayBe(said.Speaker)
            ? said.BesidesThese(_retriever.Find(part with { Speakers = [speaker] }, filter))
            : _retriever.Find(part, filter);

    private QuestionAnalysis Analyze(Question question, RetrievalFilter filter) =>
        new QuestionAnalyzer(_speakers.Of(filter)).Analyze(UnsureTurns.Mark(question));

    private static bool IsAboutSuppressed(
        Question question,
        IReadOnlyList<QuestionPart> parts,
        RetrievalFilter filter
    ) =>
        !filter.Veil.People.IsEmpty
        && (
            filter.Veil.People.AreNamedInFull(question.Text)
            || parts
                .SelectMany(part => part.Speakers.Concat(part.Alternatives))
                .Any(asked => asked.Name is { } name && filter.Veil.People.Include(name))
        );

    /// <summary>An id that no answer has.</summary>
    /// <param name="origin">Of a question in a chat: where the same member asked just this before, as after a crash, it is that answer's id.</param>
    public async Task<AnswerId> FreeIdAsync(
        Question question,
        AnswerOrigin? origin,
        CancellationToken cancellationToken
    )
    {
        for (var attempt = 0; ; attempt++)
        {
            var id = AnswerIds.For(question, attempt);
            var taken = await records.FindAsync(id, cancellationToken);
            if (taken is null || IsThat(taken, question, origin))
            {
                return id;
            }
        }
    }

    private static bool IsThat(AnswerRecord taken, Question question, AnswerOrigin? origin) =>
        origin is not null
        && taken.Origin?.Community == origin.Community
        && taken.Origin.Asker == origin.Asker
        && taken.AskedAt == question.AskedAt
        && taken.Question == question.Text;
}
