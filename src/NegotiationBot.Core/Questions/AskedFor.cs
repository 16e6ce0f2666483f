namespace NegotiationBot.Core.Questions;

/// <summary>What an answer must hold to be one: a question about a day is not answered by a sentence without one.</summary>
public enum AskedFor
{
    Anything,
    Person,

    /// <summary>What somebody is called: one person is asked for, and a word for what people are is no answer.</summary>
    Name,

    /// <summary>What a thing is called: a ship, an operation.</summary>
    NameOfThing,

    Place,

    /// <summary>Which country: its name must be there.</summary>
    Country,

    /// <summary>How far, how big, a price: any number.</summary>
    Number,

    /// <summary>How many: a number of the things asked for, not of money, miles or tonnes unless those are.</summary>
    Count,

    /// <summary>A share of something: <c>25 percent</c>, "half".</summary>
    Percentage,

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
    public static bool IsOfNumber(this AskedFor askedFor) =>
        askedFor is AskedFor.Number or AskedFor.Count or AskedFor.Amount or AskedFor.Percentage;

    /// <summary>Text without the asked kind of thing is no answer. Places and people have too many shapes to be sure; of who somebody is a description may tell, of what they are called only a name.</summary>
    public static bool MustBeHeld(this AskedFor askedFor) =>
        askedFor
            is AskedFor.Time
                or AskedFor.Date
                or AskedFor.Clock
                or AskedFor.Number
                or AskedFor.Count
                or AskedFor.Percentage
                or AskedFor.Country
                or AskedFor.Name
                or AskedFor.NameOfThing
                or AskedFor.Amount
                or AskedFor.Duration
                or AskedFor.Age;
}
