namespace NegotiationBot.Core.Questions;

/// <summary>What an answer must hold to be one: a question about a day is not answered by a sentence without one.</summary>
public enum AskedFor
{
    Anything,
    Person,
    Place,
    Number,
    Duration,

    /// <summary>When: a weekday, a month, a date, "yesterday".</summary>
    Time,

    /// <summary>A calendar date: a weekday is not enough.</summary>
    Date,
}
