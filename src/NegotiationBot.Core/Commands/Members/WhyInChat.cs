using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Members;

/// <summary><c>/why</c> where several communities ask: whoever may not see an article is not shown what was answered from it.</summary>
public sealed class WhyInChat(
    WhyCommand why,
    IAnswerRecords records,
    RecordedWords words,
    CorpusIndex index,
    QuotationBudget budget,
    AnswerFace face
)
{
    /// <param name="id">Null for the latest answer that the asker got here.</param>
    public async Task<Reply> RunAsync(Visit visit, string? id, CancellationToken cancellationToken)
    {
        id ??= (await records.FindLatestAsync(visit.Origin, cancellationToken))?.Value;
        if (id is null || await why.FindAsync(id, cancellationToken) is not { } record || !IsTheirs(record, visit))
        {
            return WhyCommand.Unknown;
        }
        return await MayBeShownAsync(record, visit, cancellationToken)
            ? face.Cover(WhyCommand.Show(WithoutChildren(record)), visit)
            : WhyCommand.Conceal(record);
    }

    /// <summary>A title may name a child, too.</summary>
    private AnswerRecord WithoutChildren(AnswerRecord record) =>
        record with
        {
            Evidence =
            [
                .. record.Evidence.Select(evidence =>
                    index.Find(evidence.Article) is { } article && ChildrenNamed.Of(article).AreInTitle(evidence.Title)
                        ? evidence with
                        {
                            Title = "…",
                        }
                        : evidence
                ),
            ],
        };

    /// <summary>It was given in this community, or all that it rests on is open to it; given alone with a member, it is that member's.</summary>
    private bool IsTheirs(AnswerRecord record, Visit visit) =>
        record.Origin is { IsDirect: true } direct
            ? direct.Asker == visit.Member
            : record.Origin?.Community == visit.Community
                || (
                    record.Evidence.Count > 0
                    && record.Evidence.All(evidence => words.Find(evidence, visit.Filter) is not null)
                );

    private async Task<bool> MayBeShownAsync(AnswerRecord record, Visit visit, CancellationToken cancellationToken)
    {
        if (words.Find(record, visit.Filter) is not { } shown)
        {
            return false;
        }
        var again = new Answer(
            record.Id,
            record.Outcome,
            record.Reason,
            Frames.NotCovered,
            [new Statement(StatementForm.Passage, null, shown)],
            record.Confidence,
            index.Coverage(visit.Filter)
        );
        var affordable = await budget.SpendAsync(again, visit.Place, visit.Now, cancellationToken);
        return affordable.Statements.All(statement => statement.Form is StatementForm.Passage);
    }
}
