using System.Runtime.CompilerServices;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Whom a question may mean: those of the shipped table and those met in the articles that the asker may see.</summary>
public sealed class SpeakersInSight(CorpusIndex index, SpeakerRegistry shipped)
{
    // The index gives the same list until it changes, so a registry lives as long as what it was made of.
    private readonly ConditionalWeakTable<IReadOnlyList<MetSpeaker>, SpeakerRegistry> _known = [];

    public SpeakerRegistry Of(RetrievalFilter filter)
    {
        var met = index.Speakers(filter);
        return _known.TryGetValue(met, out var known) ? known : _known.GetValue(met, _ => Join(met, filter));
    }

    /// <summary>All who share a registry may see the same articles, and what moderators hide in some of them takes nobody's office away.</summary>
    private SpeakerRegistry Join(IReadOnlyList<MetSpeaker> met, RetrievalFilter filter)
    {
        var known = Join(met);
        return known.With(new OfficesTold(index, filter with { Veil = filter.Veil.OfPeopleAlone() }, known));
    }

    private SpeakerRegistry Join(IReadOnlyList<MetSpeaker> met)
    {
        var shippedNames = shipped.Speakers.Select(speaker => speaker.Name).ToHashSet(StringComparer.Ordinal);
        var metNames = met.ToLookup(speaker => speaker.Name, StringComparer.OrdinalIgnoreCase);
        var people = met.Select(speaker => speaker.Name).Where(IsPerson).ToList();
        var middleNames = new MiddleNames(
            shipped
                .Speakers.Where(speaker => speaker.Kind is SpeakerKind.Person)
                .Select(speaker => speaker.Name)
                .Concat(people),
            shippedNames
        );
        var bySurname = people
            .DistinctBy(middleNames.Of, StringComparer.Ordinal)
            .ToLookup(Surname, StringComparer.OrdinalIgnoreCase);
        return shipped.With(
            met.Where(speaker =>
                    !shippedNames.Contains(speaker.Name)
                    && !IsSurnameOfOne(speaker.Name, bySurname)
                    && !IsAdjective(speaker.Name)
                )
                .Select(speaker => new Speaker(
                    middleNames.Of(speaker.Name),
                    IsPerson(speaker.Name) || IsSurname(speaker.Name, bySurname)
                        ? SpeakerKind.Person
                        : SpeakerKind.Body,
                    [
                        .. OtherNames(speaker.Name, metNames, bySurname)
                            .Append(speaker.Name)
                            .Where(name => name != middleNames.Of(speaker.Name)),
                    ],
                    [.. speaker.Offices.Select(title => new Office(title, WithoutPlace(title)))]
                )),
            met.GroupBy(speaker => middleNames.Of(speaker.Name), StringComparer.Ordinal)
                .ToDictionary(one => one.Key, one => one.Sum(speaker => speaker.Quotes), StringComparer.Ordinal)
        );
    }

    /// <summary>Where an article gives no more than the surname, be it in capitals, the one person met who bears it is meant.</summary>
    private static string[] OtherNames(
        string name,
        ILookup<string, MetSpeaker> met,
        ILookup<string, string> bySurname
    ) =>
        IsPerson(name)
            ?
            [
                .. met[Surname(name)]
                    .Select(speaker => speaker.Name)
                    .Where(surname => IsSurnameOfOne(surname, bySurname)),
            ]
            : [];

    /// <summary><c>Veranian foreign minister</c> is asked about as the foreign minister, too.</summary>
    private static string[] WithoutPlace(string title) =>
        title.Split(' ', 2) is [var place, var rest] && char.IsUpper(place[0]) && rest.Contains(' ') ? [rest] : [];

    private static bool IsSurnameOfOne(string name, ILookup<string, string> bySurname) =>
        IsSurname(name, bySurname) && bySurname[name].Count() == 1;

    /// <summary>"Baker" is, and "baker" is none; nor is "Norway", whoever else may be called so.</summary>
    private static bool IsSurname(string name, ILookup<string, string> bySurname) =>
        char.IsUpper(name[0]) && bySurname.Contains(name) && !PlaceWords.StateOf.ContainsKey(name.ToLowerInvariant());

    /// <summary>Whoever an article seems to call "Norwegian" is not asked for by it: of "the Norwegian board" the board is. "Norwegians" are some.</summary>
    private static bool IsAdjective(string name) =>
        name[^1] is not 's' && PlaceWords.Peoples.Contains(name.ToLowerInvariant());

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>
    /// Two words without a small one between them are a person, and so is the surname of one; a surname that nobody bears in full, a ministry, "the readout" are found by their whole
    /// name only.
    /// </summary>
    private static bool IsPerson(string name) =>
        name.Split(' ') is { Length: >= 2 } words
        && words.All(word => word.Length > 0 && !char.IsLower(word[0]))
        && words[0] is not ("The" or "A" or "An")
        && NameFolder.Words(name) is var folded
        && !folded.Any(BodyWord.Is)
        // "Mr. President" names nobody.
        && !folded.All(Honorific.Is)
        // "Great Britain" is no Britain whose first name is Great.
        && !PlaceWords.StateOf.ContainsKey(string.Join(' ', folded));
}
