namespace NegotiationBot.Core.Speakers;

/// <summary>A person or body that says things.</summary>
/// <param name="Name">The canonical name, unique in the registry.</param>
/// <param name="OtherNames">Other names and spellings, in any script.</param>
/// <param name="Pronouns">The third-person pronoun that refers to them where known.</param>
/// <param name="Side">The party of the negotiation they speak for, set by an admin; null where nobody said.</param>
/// <param name="SpeaksFor">Of a body: the canonical name of the government whose voice it is; null where it speaks for itself alone.</param>
public sealed record Speaker(
    string Name,
    SpeakerKind Kind,
    IReadOnlyList<string> OtherNames,
    IReadOnlyList<Office> Offices,
    Pronoun Pronouns = Pronoun.Unknown,
    string? Side = null,
    string? SpeaksFor = null
)
{
    public Office? OfficeOn(DateOnly? day) => Offices.FirstOrDefault(office => office.IsHeldOn(day));

    /// <summary>
    /// Whether a name is this speaker's own and not merely one that fits: a surname alone may be anybody's, unless it is listed
    /// among the names.
    /// </summary>
    public bool IsSpelledOutBy(string name)
    {
        var key = NameFolder.Key(name);
        var names = OtherNames.Prepend(Name).ToList();
        return Kind is not SpeakerKind.Person
            || names.Exists(own => NameFolder.Key(own) == key)
            || PersonName.TryParse(name) is { Given: [var given, ..] }
                && names
                    .Select(PersonName.TryParse)
                    .Any(own => own is { Given.Count: > 0 } && GivenName.Same(own.Given[0], given));
    }
}
