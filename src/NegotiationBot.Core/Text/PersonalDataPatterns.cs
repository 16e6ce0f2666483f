using static NegotiationBot.Core.Text.PersonalDataExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>The one list of patterns by which addresses are known. A new way to write one is a line here and a line in its test table.</summary>
internal static class PersonalDataPatterns
{
    // A few streets stand for the offices in them.
    private static readonly string[] OfficialStreets = ["Downing Street", "Pennsylvania Avenue", "Wall Street"];

    public static IReadOnlyList<PersonalDataPattern> All { get; } =
    [
        new(PersonalDataKind.EmailAddress, Email, _ => true),
        new(PersonalDataKind.EmailAddress, SpelledEmail, _ => true),
        new(PersonalDataKind.PhoneNumber, InternationalPhone, found => HasDigits(found, 8, 24)),
        new(PersonalDataKind.PhoneNumber, DialledPhone, found => HasDigits(found, 9, 17)),
        new(PersonalDataKind.PhoneNumber, AmericanPhone, found => !Date.IsMatch(found)),
        new(PersonalDataKind.PhoneNumber, NationalPhone, found => HasDigits(found, 9, 11) && !Date.IsMatch(found)),
        new(PersonalDataKind.PhoneNumber, AnnouncedPhone, found => HasDigits(found, 6, 15) && !Date.IsMatch(found)),
        new(PersonalDataKind.PostalAddress, Street, found => !StartsWithYear(found) && !IsOfficial(found)),
        new(PersonalDataKind.PostalAddress, Square, _ => true),
        new(PersonalDataKind.PostalAddress, AnnouncedStreet, _ => true),
        new(PersonalDataKind.PostalAddress, AnnouncedHouse, _ => true),
        new(PersonalDataKind.PostalAddress, HouseOn, _ => true),
        new(PersonalDataKind.PostalAddress, SlavicStreet, _ => true),
        new(PersonalDataKind.PostalAddress, RomanceStreet, found => !StartsWithYear(found)),
        new(PersonalDataKind.PostalAddress, GermanStreet, _ => true),
        new(PersonalDataKind.PostalAddress, AmericanTown, _ => true),
        new(PersonalDataKind.PostalAddress, BritishPostcode, _ => true),
        new(PersonalDataKind.PostalAddress, PostBox, _ => true),
        new(PersonalDataKind.DocumentNumber, DocumentNumber, _ => true),
        new(PersonalDataKind.Handle, AnnouncedHandle, _ => true),
        new(PersonalDataKind.Handle, FollowedHandle, _ => true),
    ];

    private static bool HasDigits(string found, int fewest, int most)
    {
        var digits = found.Count(char.IsAsciiDigit);
        return digits >= fewest && digits <= most;
    }

    private static bool IsOfficial(string found) =>
        OfficialStreets.Any(street => found.EndsWith(street, StringComparison.Ordinal));

    /// <summary>A year is no house: <c>2021 Harbor Street protests</c>.</summary>
    private static bool StartsWithYear(string found) =>
        found.Length > 4
        && found[4] == ' '
        && found[..2] is "19" or "20"
        && !found.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9');
}
