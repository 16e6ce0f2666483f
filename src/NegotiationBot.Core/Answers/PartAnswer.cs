using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What the corpus has to say to one part of a question.</summary>
internal sealed record PartAnswer(
    AnswerOutcome Outcome,
    string Reason,
    StyledText Headline,
    IReadOnlyList<Statement> Statements,
    double Confidence
)
{
    /// <inheritdoc cref="Answer.Also"/>
    public Attribution? Also { get; init; }
}
