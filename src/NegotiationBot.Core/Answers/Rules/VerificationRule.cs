namespace NegotiationBot.Core.Answers.Rules;

/// <summary>One thing that must hold of every answer before it is shown. Its name stands in the refusal, the log and the tests.</summary>
internal abstract class VerificationRule
{
    public abstract string Name { get; }

    public abstract bool Allows(AnswerUnderCheck check);
}
