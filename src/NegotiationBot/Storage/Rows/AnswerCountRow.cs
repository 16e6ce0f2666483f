using NegotiationBot.Core.Answers;

namespace NegotiationBot.Storage.Rows;

/// <summary>How many answers a community got on a day. It stays when the answers are dropped.</summary>
public sealed class AnswerCountRow
{
    public DateOnly Day { get; set; }

    /// <summary>Empty for the command line.</summary>
    public required string Community { get; set; }

    public AnswerOutcome Outcome { get; set; }

    public int Count { get; set; }
}
