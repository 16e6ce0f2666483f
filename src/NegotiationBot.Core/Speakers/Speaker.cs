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
}
