namespace NegotiationBot.Core.Answers;

public enum AnswerOutcome
{
    Answered,
    NotInCorpus,

    /// <summary>Not a question the bot answers: off topic, an instruction, somebody's address.</summary>
    Declined,
}
