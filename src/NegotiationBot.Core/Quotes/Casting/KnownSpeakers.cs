using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Tells of those whom an article names, and of the offices it speaks of, what the registry knows on its day.</summary>
internal sealed class KnownSpeakers(SpeakerRegistry registry, DateOnly? on)
{
    public void Recognise(CastMember member)
    {
        if (Known(member) is { } speaker)
        {
            Know(member, speaker);
        }
    }

    /// <summary>Who holds an office on the article’s day, and is nowhere named in it: <c>the President of Norland</c>; null where it is nobody, or one of those named.</summary>
    public CastMember? HolderOf(string office, IReadOnlyList<CastMember> named)
    {
        if (
            on is null
            || !office.Contains(' ')
            || registry.HoldersOf(office, on) is not [{ Kind: SpeakerKind.Person } holder]
            || named.Any(member => member.Name == holder.Name)
        )
        {
            return null;
        }
        var member = new CastMember(holder.Name, SpeakerKind.Person, PersonName.TryParse(holder.Name));
        Know(member, holder);
        return member;
    }

    private void Know(CastMember member, Speaker speaker)
    {
        member.Name = speaker.Name;
        member.IsKnown = true;
        member.Gender = speaker.Pronouns is Pronoun.Unknown ? member.Gender : speaker.Pronouns;
        member.KnownOffice = speaker.OfficeOn(on)?.Title;
        foreach (var office in speaker.Offices.Where(office => office.IsHeldOn(on)))
        {
            member.AddTitle(office.Title);
            foreach (var alias in office.Aliases)
            {
                member.AddTitle(alias);
            }
        }
    }

    // Of several who bear the name, the one who holds the office that stands before it: "President Trump".
    private Speaker? Known(CastMember member)
    {
        var found = registry.Find(member.Name, on).Where(speaker => IsSafe(member, speaker)).ToList();
        if (found.Count > 1 || (found.Count == 1 && !found[0].IsSpelledOutBy(member.Name)))
        {
            found = [.. found.Where(speaker => HoldsOneOf(speaker, member.Titles))];
        }
        return found is [var only] ? only : null;
    }

    private bool HoldsOneOf(Speaker speaker, IReadOnlyList<string> titles) =>
        speaker
            .Offices.Where(office => office.IsHeldOn(on))
            .SelectMany(office => office.Aliases.Prepend(office.Title))
            .Select(NameFolder.Words)
            .Any(held =>
                titles.Any(title => NameFolder.Words(title) is { Count: > 0 } words && words.All(held.Contains))
            );

    private static bool IsSafe(CastMember member, Speaker speaker) =>
        member.Kind is SpeakerKind.Person == speaker.Kind is SpeakerKind.Person
        && (
            member.Gender is Pronoun.Unknown || speaker.Pronouns is Pronoun.Unknown || member.Gender == speaker.Pronouns
        );
}
