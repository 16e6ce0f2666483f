using NegotiationBot.Core.Answers.Rules;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

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
        new NothingVeiled(),
        new NoChildNamed(),
        new UnconfirmedUnnamed(),
        new SpeakerAsAttributed(),
        new QuoteModeWhereAllowed(),
        new ChainShown(),
        new QuotationsWithinLimit(),
        new AnswerStandsInSentence(),
        new FirstLineFits(),
        new QuestionNotRepeated(),
    ];

    /// <param name="veil">What the asker may not see.</param>
    public static Answer Verify(Answer answer, Question question, AnswerLimits limits, Veil veil)
    {
        var check = new AnswerUnderCheck(answer, question, limits, veil);
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
