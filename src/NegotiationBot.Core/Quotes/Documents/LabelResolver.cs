using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Finds the full name behind a label, a title's or a byline's name: in the byline, the title, the text, the registry.</summary>
public sealed class LabelResolver(
    Article article,
    IReadOnlyList<CastMember> titleCast,
    Cast cast,
    SpeakerRegistry registry
)
{
    private const int LongestOffice = 10;

    private readonly IReadOnlyList<Byline> _bylines = Byline.Read(article.Authors);

    public NamedSpeaker? Resolve(string label)
    {
        if (TurnLabel.IsNobody(label) || TurnLabel.IsNoSpeaker(label))
        {
            return null;
        }
        var written = TurnLabel.WithoutParenthesis(label);
        if (NameBeforeOffice(written) is { } name)
        {
            var office = written[(name.Length + 1)..].Trim();
            return Resolve(name) is { } named ? named with { Office = named.Office ?? office } : null;
        }
        return ByOffice(written) ?? ByFullName(written) ?? ByName(written) ?? Bare(written);
    }

    /// <summary>The registry's canonical form of a full name where it knows exactly one, else the name.</summary>
    public string Canonical(string name) => OnlyBearer(name)?.Name ?? name;

    // "Mara Ellery, Minister of Water": the office is no part of the name.
    private static string? NameBeforeOffice(string written) =>
        written.IndexOf(',') is > 0 and var comma && Offices.IsOffice(written[(comma + 1)..].Trim())
            ? written[..comma].Trim()
            : null;

    private Speaker? OnlyBearer(string name) =>
        registry.Find(name, article.Published?.Day) is [var only]
        && (only.IsSpelledOutBy(name) || IsVouchedFor(only, name))
            ? only
            : null;

    // "MR. PRICE" is the spokesperson of that name in the papers of the department he speaks for, and anybody elsewhere.
    private bool IsVouchedFor(Speaker speaker, string name)
    {
        var title = NameFolder.Words(name).TakeWhile(Honorific.Is).SkipWhile(Honorific.IsAddress).ToList();
        var publisher = NameFolder.Words(article.Publisher ?? "");
        return speaker
            .Offices.Where(office => office.IsHeldOn(article.Published?.Day))
            .SelectMany(office => office.Aliases.Prepend(office.Title))
            .Select(NameFolder.Words)
            .Any(held => (title.Count > 0 && title.TrueForAll(held.Contains)) || IsOf(publisher, held));
    }

    private static bool IsOf(IReadOnlyList<string> publisher, IReadOnlyList<string> office)
    {
        var shared = publisher.Where(word => word is not ("the" or "of") && office.Contains(word)).ToList();
        return shared.Count > 1 || shared.Exists(Place.Is);
    }

    // "THE PRESIDENT": whoever the title gives that office, else the one whose office it is where the paper comes from.
    private NamedSpeaker? ByOffice(string written)
    {
        var words = NameFolder.Words(written);
        if (words.Count == 0 || !words.All(word => word is "the" or "of" || Honorific.Is(word) || Place.Is(word)))
        {
            return null;
        }
        var office = words.Where(word => word is not "the" and not "of").ToList();
        if (titleCast.FirstOrDefault(member => Holds(member, office)) is { } named)
        {
            return Fullest(named);
        }
        var day = article.Published?.Day;
        var holders = registry.Find($"{article.Publisher} {string.Join(' ', office)}", day);
        holders = holders.Count == 1 ? holders : registry.Find(written, day);
        return holders is [var holder] ? Known(holder) : null;
    }

    private static bool Holds(CastMember member, List<string> office) =>
        member.Person is not null
        && member.Titles.Select(NameFolder.Words).Any(held => held.Count == office.Count && office.All(held.Contains));

    private NamedSpeaker Known(Speaker speaker) =>
        new(speaker.Name, speaker.OfficeOn(article.Published?.Day)?.Title, IsCertain: true);

    /// <summary>Who holds the office that the words begin with: <c>the President of Ukraine at the conference</c>.</summary>
    public NamedSpeaker? ResolveOffice(string words)
    {
        var parts = words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var count = Math.Min(parts.Length, LongestOffice); count >= 2; count--)
        {
            if (registry.Find(string.Join(' ', parts[..count]), article.Published?.Day) is [var holder])
            {
                return Known(holder);
            }
        }
        return null;
    }

    // A label may carry more than the name; two neighbouring words that are one known person's name settle it.
    private NamedSpeaker? ByFullName(string written)
    {
        var words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 2 <= words.Length && words.Length > 2; i++)
        {
            if (
                !Honorific.Is(words[i].ToLowerInvariant())
                && registry.Find($"{words[i]} {words[i + 1]}") is [var known]
                && PersonName.TryParse(known.Name)?.Surname == NameFolder.Key(words[i + 1])
            )
            {
                return Known(known);
            }
        }
        return null;
    }

    private NamedSpeaker? ByName(string written)
    {
        if (PersonName.TryParse(written) is not { } person)
        {
            return null;
        }
        var byline = _bylines.FirstOrDefault(line =>
            PersonName.TryParse(line.Name) is { } author && author.MayBe(person)
        );
        if (byline is not null)
        {
            return new NamedSpeaker(Canonical(byline.Name), byline.Office, IsCertain: true);
        }
        if (IsShared(written, person))
        {
            return null;
        }
        var member = Longest(titleCast, person) ?? Longest(cast.Members, person);
        if (member is { Person.Given.Count: > 0 } || (member is not null && OnlyBearer(member.Name) is not null))
        {
            return Fullest(member);
        }
        return OnlyBearer(TitleCase(written)) is { } known ? Known(known) : null;
    }

    // "HALM:" where Petra Halm and Joren Halm speak; of those whom the title names, if it names one.
    private bool IsShared(string written, PersonName person)
    {
        if (person.Given.Count > 0)
        {
            return false;
        }
        var gender = Honorific.PronounOf(NameFolder.Words(written)[0]);
        var bearers = Bearers(titleCast, person.Surname, gender);
        bearers = bearers.Count > 0 ? bearers : Bearers(cast.Members, person.Surname, gender);
        return bearers.Exists(one => !one.MayBe(bearers[0]));
    }

    private static List<PersonName> Bearers(IReadOnlyList<CastMember> members, string surname, Pronoun gender) =>
        [
            .. members
                .Where(member =>
                    gender is Pronoun.Unknown || member.Gender is Pronoun.Unknown || member.Gender == gender
                )
                .Select(member => member.Person)
                .OfType<PersonName>()
                .Where(name => name.Given.Count > 0 && name.Surname == surname),
        ];

    private NamedSpeaker Fullest(CastMember member)
    {
        var byText = member.Person is { } person ? Longest(cast.Members, person) : null;
        var best = byText is { Person.Given.Count: > 0 } && member.Person!.Given.Count == 0 ? byText : member;
        var name = NormalCase(best.Name);
        var known = OnlyBearer(name);
        return new NamedSpeaker(
            known?.Name ?? name,
            Offices.Of(best) ?? Offices.Of(member) ?? known?.OfficeOn(article.Published?.Day)?.Title,
            IsCertain: true
        );
    }

    private static CastMember? Longest(IReadOnlyList<CastMember> members, PersonName person) =>
        members
            .Where(member => member.Person is { } other && other.MayBe(person))
            .MaxBy(member => member.Person!.Given.Count);

    private static bool IsSpelledOut(string written) =>
        written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1;

    // "FOREIGN SECRETARY ELLERY" of whom nothing else is known: the office is no part of the name.
    private static NamedSpeaker Bare(string written)
    {
        var words = written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var name = 0;
        while (name < words.Length - 1 && Honorific.Is(words[name].ToLowerInvariant()))
        {
            name++;
        }
        var office = name > 0 && !Honorific.IsAddress(words[0].ToLowerInvariant()) ? words[..name] : [];
        return
            words.Any(word => RoleNoun.IsAny(word.ToLowerInvariant()) && !Honorific.Is(word.ToLowerInvariant()))
            || Honorific.Is(words[^1].ToLowerInvariant())
            ? new NamedSpeaker(
                written.Any(char.IsLower) ? OfficeInSmall(words) : TitleCase(written),
                null,
                IsSpelledOut(written)
            )
            : new NamedSpeaker(
                TitleCase(string.Join(' ', words[name..])),
                office.Length > 0 ? TitleCase(string.Join(' ', office)) : null,
                IsSpelledOut(written)
            );
    }

    // "The CHAIRMAN"; "NATO Spokesperson" keeps its capitals.
    private static string OfficeInSmall(string[] words) =>
        string.Join(' ', words.Select(word => Honorific.Is(word.ToLowerInvariant()) ? TitleCase(word) : word));

    private static string NormalCase(string name) => name.Any(char.IsLower) ? name : TitleCase(name);

    private static string TitleCase(string label)
    {
        if (label.Any(char.IsLower))
        {
            return label;
        }
        var letters = label.ToLowerInvariant().ToCharArray();
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] =
                i == 0 || !char.IsLetter(letters[i - 1]) && letters[i - 1] is not '\'' and not '’'
                    ? char.ToUpperInvariant(letters[i])
                    : letters[i];
        }
        return new string(letters);
    }
}
