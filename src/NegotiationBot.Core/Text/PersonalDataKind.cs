namespace NegotiationBot.Core.Text;

public enum PersonalDataKind
{
    EmailAddress,
    PhoneNumber,
    PostalAddress,

    /// <summary>Of a passport, a car, a card.</summary>
    DocumentNumber,
}
