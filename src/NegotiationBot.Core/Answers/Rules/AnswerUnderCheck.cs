using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>An answer with the question it answers, as the rules look at it.</summary>
internal sealed record AnswerUnderCheck(Answer Answer, Question Question, AnswerLimits Limits, Veil Veil)
{
    /// <summary>Everything shown from the corpus, of a refusal too.</summary>
    public IEnumerable<(StatementForm Form, Statement Statement, Evidence Evidence)> Citations =>
        Answer.Statements.SelectMany(statement =>
            statement.Citations.Select(evidence => (statement.Form, statement, evidence))
        );

    /// <summary>The lines that are ours.</summary>
    public IEnumerable<StyledText> Frame =>
        Answer
            .Statements.SelectMany(statement => new[] { statement.Lead, statement.Note })
            .OfType<StyledText>()
            .Prepend(Answer.Headline);
}
