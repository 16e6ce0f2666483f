using System.Collections.Frozen;

namespace NegotiationBot.Core.Speakers;

/// <summary>Everybody who is known to say things: those of the shipped table and those met in articles. Immutable.</summary>
public sealed class SpeakerRegistry
{
    private const int ShortestCareless = 3;

    /// <summary>Of several who bear a first name the one is meant who has so many times the quotations of all the others.</summary>
    private const int FarMore = 10;

    private readonly FrozenDictionary<string, Speaker[]> _byName;
    private readonly FrozenDictionary<string, Speaker[]> _bySurname;
    private readonly ILookup<char, KeyValuePair<string, Speaker[]>> _bySurnameInitial;
    private readonly FrozenDictionary<string, OfficeHeld[]> _byOffice;
    private readonly Lazy<ILookup<string, Speaker>> _byRole;
    private readonly Lazy<ILookup<string, Speaker>> _byGivenName;
    private readonly IReadOnlyDictionary<string, int> _heard;
    private readonly IOfficesTold? _told;

    private SpeakerRegistry(IReadOnlyList<Speaker> speakers, IReadOnlyDictionary<string, int> heard)
    {
        Speakers = speakers;
        _heard = heard;
        _byName = Group(speakers.SelectMany(speaker => Names(speaker).Select(name => (NameFolder.Key(name), speaker))));
        _bySurname = Group(
            speakers
                .Where(speaker => speaker.Kind is SpeakerKind.Person)
                .SelectMany(speaker =>
                    Names(speaker).Select(name => (PersonName.TryParse(name)?.Surname ?? "", speaker))
                )
        );
        _bySurnameInitial = _bySurname.ToLookup(entry => entry.Key[0]);
        _byOffice = Group(
            speakers.SelectMany(speaker =>
                speaker.Offices.SelectMany(office =>
                    office
                        .Aliases.Prepend(office.Title)
                        .Select(title => (OfficeKey(NameFolder.Words(title)), new OfficeHeld(speaker, office)))
                )
            )
        );
        _byRole = new(() =>
            speakers
                .SelectMany(speaker =>
                    DescriptionOf(speaker).Where(RoleNoun.IsPerson).Select(role => (Role: role, Speaker: speaker))
                )
                .ToLookup(pair => pair.Role, pair => pair.Speaker, StringComparer.Ordinal)
        );
        _byGivenName = new(() =>
            speakers
                .Where(speaker => speaker.Kind is SpeakerKind.Person && heard.ContainsKey(speaker.Name))
                .ToLookup(
                    speaker => PersonName.TryParse(speaker.Name) is { Given: [var given, ..] } ? given : "",
                    StringComparer.Ordinal
                )
        );
    }

    private SpeakerRegistry(SpeakerRegistry same, IOfficesTold told)
    {
        Speakers = same.Speakers;
        _told = told;
        _heard = same._heard;
        _byName = same._byName;
        _bySurname = same._bySurname;
        _bySurnameInitial = same._bySurnameInitial;
        _byOffice = same._byOffice;
        _byRole = same._byRole;
        _byGivenName = same._byGivenName;
    }

    public static SpeakerRegistry Empty { get; } = Of([]);

    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>A registry of these speakers; a later one of the same canonical name adds its names and offices to the earlier.</summary>
    public static SpeakerRegistry Of(IEnumerable<Speaker> speakers) =>
        Of(speakers, FrozenDictionary<string, int>.Empty);

    private static SpeakerRegistry Of(IEnumerable<Speaker> speakers, IReadOnlyDictionary<string, int> heard)
    {
        var merged = new Dictionary<string, Speaker>(StringComparer.Ordinal);
        foreach (var speaker in speakers)
        {
            merged[speaker.Name] = merged.TryGetValue(speaker.Name, out var known) ? Merge(known, speaker) : speaker;
        }
        return new SpeakerRegistry([.. merged.Values], heard);
    }

    /// <summary>These speakers and those met in articles.</summary>
    public SpeakerRegistry With(IReadOnlyCollection<Speaker> met) =>
        With(met, met.DistinctBy(speaker => speaker.Name).ToDictionary(speaker => speaker.Name, _ => 1));

    /// <summary>These speakers and those met in articles.</summary>
    /// <param name="heard">The names of all whose words the articles have, be they of the table, and how many quotations are theirs.</param>
    public SpeakerRegistry With(IEnumerable<Speaker> met, IReadOnlyDictionary<string, int> heard) =>
        Of(Speakers.Concat(met), heard);

    /// <summary>The same speakers, and for an office that none of them is known to hold whoever is told to.</summary>
    public SpeakerRegistry With(IOfficesTold told) => new(this, told);

    /// <summary>
    /// The speakers that may be meant by a name, surname, office or nickname in any spelling or script, best first.
    /// Two who share a surname are both returned.
    /// </summary>
    /// <param name="written">As an article or a question writes it; case, diacritics and marks do not matter.</param>
    /// <param name="on">The day that decides who held an office.</param>
    public IReadOnlyList<Speaker> Find(string written, DateOnly? on = null)
    {
        var found = FindAsWritten(written, on);
        // "Горбатюк" is Gorbatyuk in Russian and Horbatyuk in Ukrainian, and the name alone does not tell which.
        return found.Count > 0 || !written.AsSpan().ContainsAny('г', 'Г')
            ? found
            : FindAsWritten(written.Replace('г', 'h').Replace('Г', 'H'), on);
    }

    private IReadOnlyList<Speaker> FindAsWritten(string written, DateOnly? on)
    {
        var words = NameFolder.Words(WithoutPossessive(written));
        if (_byName.TryGetValue(string.Join(' ', words), out var exact))
        {
            // Whom an article knows by the surname alone hides nobody whose full name is known.
            return words is [_] && Array.TrueForAll(exact, HasSurnameAlone) ? FindPerson(PersonName.Of(words)!) : exact;
        }
        if (HoldersOf(words, on) is { Count: > 0 } holders)
        {
            // Articles of another time have the holder of their time. To look for that one takes longer than to see that this one is named.
            return _told is null || holders.Any(_told.IsNamed) ? holders
                : _told.HoldersOf(words, on) is [_, ..] others ? others
                : LastNamed(words, on) is { } last ? [last]
                : holders;
        }
        return PersonName.Of(words) is { } person && FindPerson(person) is { Length: > 0 } people
            ? people
            : _told?.HoldersOf(words, on) ?? [];
    }

    /// <summary>Those whose offices, or what an article calls them who has no name for them, hold all the words of a description: <c>freed cook</c>.</summary>
    /// <param name="description">Words in lower case, the last of which says what they are.</param>
    public IReadOnlyList<Speaker> Described(IReadOnlyList<string> description) =>
        [.. _byRole.Value[description[^1]].Where(speaker => description.All(DescriptionOf(speaker).Contains))];

    /// <summary>The one person of a first name whose words the articles have: of several who bear it none is meant by it alone, unless hardly anything is of the others.</summary>
    /// <param name="given">Folded.</param>
    public Speaker? OnlyOneCalled(string given) =>
        given.Length > 0
        && _byGivenName.Value[given].OrderByDescending(QuotationsOf).ToList() is [var first, .. var others]
        && QuotationsOf(first) >= FarMore * others.Sum(QuotationsOf)
            ? first
            : null;

    private int QuotationsOf(Speaker speaker) => _heard[speaker.Name];

    /// <summary>Who held an office on a day, by its title or another way to say it; empty for words that are no office.</summary>
    public IReadOnlyList<Speaker> HoldersOf(string office, DateOnly? on) => HoldersOf(NameFolder.Words(office), on);

    private IReadOnlyList<Speaker> HoldersOf(IReadOnlyList<string> office, DateOnly? on) =>
        !(office is [var title] && Honorific.IsAbbreviation(title))
        && _byOffice.TryGetValue(OfficeKey(office), out var held)
            ? [.. held.Where(one => one.Office.IsHeldOn(on)).Select(one => one.Speaker).Distinct()]
            : [];

    /// <summary>Of those who held an office before a day the last whom an article names.</summary>
    private Speaker? LastNamed(IReadOnlyList<string> office, DateOnly? on) =>
        _byOffice[OfficeKey(office)]
            .Where(one => one.Office.To is { } to && (on is null || to < on))
            .OrderByDescending(one => one.Office.To)
            .Select(one => one.Speaker)
            .FirstOrDefault(_told!.IsNamed);

    /// <summary>
    /// The bodies whose words an article may give as those of this one: the government it speaks for, or those that speak for it
    /// (<c>the Kremlin</c> and <c>Moscow</c>). Empty for people.
    /// </summary>
    public IReadOnlyList<Speaker> OtherVoicesOf(Speaker body) =>
        body.Kind is SpeakerKind.Person
            ? []
            :
            [
                .. Speakers.Where(other =>
                    other.Name != body.Name && (other.SpeaksFor == body.Name || other.Name == body.SpeaksFor)
                ),
            ];

    private static HashSet<string> DescriptionOf(Speaker speaker) =>
        speaker
            .Offices.Select(office => office.Title)
            .Concat(char.IsLower(speaker.Name[0]) ? [speaker.Name] : [])
            .SelectMany(NameFolder.Words)
            .ToHashSet(StringComparer.Ordinal);

    private Speaker[] FindPerson(PersonName person)
    {
        if (_bySurname.TryGetValue(person.Surname, out var sharing))
        {
            return [.. sharing.Where(speaker => MayBe(speaker, person)).OrderBy(HasSurnameAlone)];
        }
        // "Ms Persson", of whom no article has more than the surname.
        if (person.Given.Count == 0 && _byName.TryGetValue(person.Surname, out var alone))
        {
            return alone;
        }
        // "Prince" is no Price, and "Ernest" no Earnest.
        if (
            Honorific.Is(person.Surname)
            || RoleNoun.IsAny(person.Surname)
            || (person.Given.Count == 0 && GivenName.IsKnown(person.Surname))
        )
        {
            return [];
        }
        // A misspelt name: the surname may slip only where the given name stands firm, or stands alone and is long.
        return
        [
            .. _bySurnameInitial[person.Surname[0]]
                .Where(entry => Spelling.IsSlip(entry.Key, person.Surname))
                .SelectMany(entry => entry.Value)
                .Distinct()
                .Where(speaker => GivenNamesAgree(speaker, person)),
        ];
    }

    // A speaker is known by the bare surname, too, and a namesake asked for by another first name is still somebody else.
    private static bool MayBe(Speaker speaker, PersonName person)
    {
        var names = Names(speaker).Select(PersonName.TryParse).OfType<PersonName>().ToList();
        var full = person.Given.Count == 0 ? [] : names.FindAll(name => name.Given.Count > 0);
        return full.Count > 0
            ? full.Exists(name =>
                name.MayBe(person)
                || (IsCarelessly(person.Given[0], name.Given[0]) && name.MayBe(CalledFirst(name.Given[0], person)))
            )
            : names.Exists(name => name.MayBe(person))
                && !Names(speaker).Any(name => IsAddressedOtherwise(name, person));
    }

    // "Marc" for Marco, "Kier" for Keir: too short for a slip to be forgiven anywhere else.
    private static bool IsCarelessly(string typed, string name) =>
        typed.Length >= ShortestCareless
        && typed[0] == name[0]
        && (
            typed.StartsWith(name, StringComparison.Ordinal)
            || name.StartsWith(typed, StringComparison.Ordinal)
            || typed.Order().SequenceEqual(name.Order())
        );

    // "Ann Sofia" is no Anna Maria, however carelessly the first name is typed.
    private static PersonName CalledFirst(string given, PersonName person) =>
        person with
        {
            Given = [given, .. person.Given.Skip(1)],
        };

    /// <summary>"Mr. Ellery" is no Mary Ellery.</summary>
    /// <param name="known">As an article calls somebody.</param>
    internal static bool IsAddressedOtherwise(string known, PersonName person) =>
        person.Given is [var given, ..]
        && Honorific.PronounOf(NameFolder.Words(known)[0]) is var addressed and not Pronoun.Unknown
        && GivenName.PronounOf(given) is var told and not Pronoun.Unknown
        && addressed != told;

    private static bool HasSurnameAlone(Speaker speaker) =>
        speaker.Kind is SpeakerKind.Person && PersonName.TryParse(speaker.Name) is { Given.Count: 0 };

    private static bool GivenNamesAgree(Speaker speaker, PersonName person) =>
        person.Given.Count == 0
            ? person.Surname.Length >= 6
            : Names(speaker)
                .Select(PersonName.TryParse)
                .Any(name => name is { Given.Count: > 0 } && GivenName.Same(name.Given[0], person.Given[0]));

    private static IEnumerable<string> Names(Speaker speaker) => speaker.OtherNames.Prepend(speaker.Name);

    private static Speaker Merge(Speaker earlier, Speaker later) =>
        earlier with
        {
            OtherNames = [.. earlier.OtherNames.Union(later.OtherNames, StringComparer.Ordinal)],
            Offices =
            [
                .. earlier.Offices,
                .. later.Offices.Where(office => earlier.Offices.All(known => known.Title != office.Title)),
            ],
            Pronouns = earlier.Pronouns is Pronoun.Unknown ? later.Pronouns : earlier.Pronouns,
            Side = earlier.Side ?? later.Side,
            SpeaksFor = earlier.SpeaksFor ?? later.SpeaksFor,
        };

    private static string OfficeKey(IReadOnlyList<string> title) =>
        string.Join(' ', title is ["the", ..] ? title.Skip(1) : title);

    private static string WithoutPossessive(string written)
    {
        var trimmed = written.Trim();
        return trimmed.Length > 2 && trimmed[^1] is 's' or 'S' && trimmed[^2] is '\'' or '’' ? trimmed[..^2]
            : trimmed.Length > 2 && trimmed[^1] is '\'' or '’' ? trimmed[..^1]
            : trimmed;
    }

    private static FrozenDictionary<string, T[]> Group<T>(IEnumerable<(string Key, T Value)> entries) =>
        entries
            .Where(entry => entry.Key.Length > 0)
            .GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(entry => entry.Value).Distinct().ToArray());

    private sealed record OfficeHeld(Speaker Speaker, Office Office);
}
