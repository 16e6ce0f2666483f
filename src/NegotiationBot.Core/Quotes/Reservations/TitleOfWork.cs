namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>The words name a book, a report, a song, and nobody says them: <c>according to a report entitled, “Who Owns the River?,”</c>.</summary>
internal sealed class TitleOfWork : Reservation
{
    public override string Name => "title-of-work";

    public override bool AppliesTo(Claim claim) => claim.IsTitle;
}
