using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What the corpus has to say to one question, before and after verification.</summary>
/// <param name="Reason">Of a refusal: why, as a short code (<c>person-not-in-corpus</c>); of an answer: the intent that was served.</param>
/// <param name="Statements">What is shown, in order, each with the evidence it rests on; of a refusal, what is offered instead.</param>
/// <param name="Confidence">Probability, 0 to 1, that the corpus answers the question; on refusals too.</param>
/// <param name="Coverage">What was searched.</param>
public sealed record Answer(
    AnswerId Id,
    AnswerOutcome Outcome,
    string Reason,
    StyledText Headline,
    IReadOnlyList<Statement> Statements,
    double Confidence,
    Coverage Coverage
)
{
    /// <summary>Of an answer that sets people beside each other: words on the same subject of somebody who is not among them; null where there are none.</summary>
    public Attribution? Also { get; init; }

    /// <summary>Null where that does not matter to how it reads.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    /// <summary>The evidence in the order shown; empty on a refusal.</summary>
    public IReadOnlyList<Evidence> Evidence =>
        Outcome is AnswerOutcome.Answered ? [.. Statements.SelectMany(s => s.Citations)] : [];

    /// <summary>What a refusal offers instead; empty on an answer.</summary>
    public IReadOnlyList<Evidence> Nearest =>
        Outcome is AnswerOutcome.Answered ? [] : [.. Statements.SelectMany(s => s.Citations)];
}
