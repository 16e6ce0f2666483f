namespace NegotiationBot.Core.Text;

public enum PersonalDataKind
{
    EmailAddress,
    PhoneNumber,
    PostalAddress,
}
