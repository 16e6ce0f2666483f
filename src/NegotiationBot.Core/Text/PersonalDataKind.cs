namespace NegotiationBot.Core.Text;

public enum PersonalDataKind
{
    EmailAddress,
    PhoneNumber,
    PostalAddress,

    /// <summary>Of a passport, a car, a card.</summary>
    DocumentNumber,

    /// <summary>A name on a messenger or a network, given as a way to reach somebody.</summary>
    Handle,
}
