namespace NegotiationBot.Core.Quotes.Reservations;

/// <summary>All reservations, and what they do to a probability.</summary>
public static class Reserves
{
    private static readonly Reservation[] All =
    [
        new Denied(),
        new Hypothetical(),
        new Hearsay(),
        new Fiction(),
        new PartOfAnotherName(),
        new WordsOfAnother(),
        new WordsOfThing(),
        new WordsOfFigures(),
        new SaidOfAnother(),
        new TitleOfWork(),
        new Addressee(),
        new SharedOffice(),
        new SomebodyUnnamed(),
        new SubjectBeforeOffice(),
        new SharedSurname(),
        new SurnameBeforeName(),
        new PlaceOrPerson(),
        new JointSpeakers(),
        new UnknownHolder(),
        new Nobody(),
        new Narrator(),
        new FrontedPlace(),
        new NamesSpeaker(),
        new NewcomerBefore(),
        new DocumentBefore(),
        new DeadSpeaker(),
        new TakingTurns(),
        new TellerBefore(),
        new SingularThey(),
        new AnsweredQuestion(),
        new ChildSpeaker(),
    ];

    /// <summary>The first that applies; null for an ordinary quote.</summary>
    public static Reservation? Find(Claim claim) => Array.Find(All, reservation => reservation.AppliesTo(claim));

    /// <summary>Half of what it was, which is below every threshold.</summary>
    public static double Reserved(double probability) => probability / 2;
}
