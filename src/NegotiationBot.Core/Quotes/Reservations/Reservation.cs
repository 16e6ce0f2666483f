namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>A sign in the article that words may not be the chosen speaker's after all. One that applies leaves the quote unconfirmed.</summary>
public abstract class Reservation
{
    /// <summary>A short name for logs and tests, such as <c>denied</c>.</summary>
    public abstract string Name { get; }

    public abstract bool AppliesTo(Claim claim);
}
