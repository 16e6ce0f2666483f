namespace NegotiationBot.Core.Questions;

/// <summary>What an answer must hold to be one: a question about a day is not answered by a sentence without one.</summary>
public enum AskedFor
{
    Anything,
    Person,
    Place,
    Number,

    /// <summary>How much: a number that counts no people.</summary>
    Amount,

    Duration,

    /// <summary>How old somebody or something is: no other number tells.</summary>
    Age,

    /// <summary>When: a weekday, a month, a date, "yesterday".</summary>
    Time,

    /// <summary>At what time of day: <c>9 a.m.</c>, <c>14:30</c>, "at noon".</summary>
    Clock,

    /// <summary>A calendar date: a weekday is not enough.</summary>
    Date,
}

internal static class AskedForExtensions
{
    public static bool IsOfNumber(this AskedFor askedFor) => askedFor is AskedFor.Number or AskedFor.Amount;

    /// <summary>Text without the asked kind of thing is no answer. Places and people have too many shapes to be sure.</summary>
    public static bool MustBeHeld(this AskedFor askedFor) =>
        askedFor
            is AskedFor.Time
                or AskedFor.Date
                or AskedFor.Clock
                or AskedFor.Number
                or AskedFor.Amount
                or AskedFor.Duration
                or AskedFor.Age;
}
