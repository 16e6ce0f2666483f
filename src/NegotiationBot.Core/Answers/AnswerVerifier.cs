using NegotiationBot.Core.Answers.Rules;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Answers;

/// <summary>The last gate: a list of named rules. The first that refuses turns the answer into a refusal that carries its name.</summary>
public static class AnswerVerifier
{
    private static readonly VerificationRule[] Rules =
    [
        new SpansInsideText(),
        new AnsweredMeansCited(),
        new NoPersonalData(),
        new NothingWithdrawn(),
        new UnconfirmedUnnamed(),
        new SpeakerAsAttributed(),
        new QuoteModeWhereAllowed(),
        new ChainShown(),
        new QuotationsWithinLimit(),
        new AnswerStandsInSentence(),
        new FirstLineFits(),
        new QuestionNotRepeated(),
    ];

    public static Answer Verify(Answer answer, Question question, AnswerLimits limits)
    {
        var check = new AnswerUnderCheck(answer, question, limits);
        return Array.Find(Rules, rule => !rule.Allows(check)) is { } refused
            ? answer with
            {
                Outcome = AnswerOutcome.NotInCorpus,
                Reason = refused.Name,
                Headline = Frames.NotCovered,
                Statements = [],
            }
            : answer;
    }
}
