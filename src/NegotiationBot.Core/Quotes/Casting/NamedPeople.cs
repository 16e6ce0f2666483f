using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>The people whom an article names, the full names before the short ones that they explain.</summary>
internal sealed class NamedPeople(CastInMaking cast)
{
    private readonly Dictionary<string, CastMember> _apart = new(StringComparer.Ordinal);

    /// <param name="frames">Those that the names stand in.</param>
    public void Add(IEnumerable<FoundMention> names, ImmutableArray<Frame> frames)
    {
        var people = Read(names, frames);
        AddFullNames(people.FindAll(named => named.Person.Given.Count > 0), frames);
        AddShortNames(people.FindAll(named => named.Person.Given.Count == 0), frames);
    }

    private static List<WrittenName> Read(IEnumerable<FoundMention> names, ImmutableArray<Frame> frames)
    {
        var people = WrittenName.Read(names.Where(mention => mention.Kind is MentionKind.Name), frames);
        var suffixed = people
            .Where(named => named.Person.Suffix.Length > 0)
            .Select(named => (named.Person.Surname, named.Person.Suffix))
            .ToHashSet();
        return [.. people.Select(named => Shortened(named, suffixed))];
    }

    // "Rui Costa Neto … Costa Neto": two words, and no first name is among them.
    private static WrittenName Shortened(WrittenName named, HashSet<(string Surname, string Suffix)> suffixed) =>
        named.Person is { Given: [var first], Surname: var last }
        && PersonName.MayBeSuffix(last)
        && suffixed.Contains((first, last))
            ? named with
            {
                Person = new PersonName([], first, last),
            }
            : named;

    private void AddFullNames(List<WrittenName> full, ImmutableArray<Frame> frames)
    {
        var open = Bearers.Open(full.Select(named => named.Person));
        var isBeside = Bearers.Beside(full);
        // The shorter first: a longer one that ends in a name already known has a title or a place before it.
        var times = full.CountBy(named => named.Mention.Name).ToDictionary(StringComparer.Ordinal);
        var firm = full.Where(named => !open(named.Person))
            .ToLookup(named => GluedName.MayBe(named, times[named.Mention.Name] == 1, frames));
        foreach (var named in firm[false].OrderBy(named => named.Person.Given.Count))
        {
            AddFullName(named, isBeside(named.Person));
        }
        foreach (var named in firm[true].OrderBy(named => named.Person.Given.Count))
        {
            if (GluedName.BearerOf(named, cast.Bearers) is { } bearer)
            {
                cast.Mean(named.Mention, [bearer]);
            }
            else
            {
                AddFullName(named, isBeside(named.Person));
            }
        }
        foreach (var named in full.Where(named => open(named.Person)))
        {
            cast.Mean(named.Mention, cast.Bearers.Of(named.Person));
        }
    }

    private void AddShortNames(List<WrittenName> alone, ImmutableArray<Frame> frames)
    {
        foreach (var (mention, person) in alone.OrderBy(named => named.Mention.Span.Start))
        {
            AddShortName(mention, person, frames[mention.Frame]);
        }
    }

    private void AddFullName(WrittenName named, bool isBesideNamesake)
    {
        var (mention, person) = named;
        var known = isBesideNamesake
            ? cast.Bearers.Namesake(person)
            : cast.Bearers.Ending(named.Full, person)
                ?? cast.Bearers.Bearer(mention, person)
                ?? cast.Bearers.Misspelt(mention, person);
        if (known is null)
        {
            known = cast.AddPerson(named.Full, person);
        }
        else if (
            (
                person.Given.Count > known.Person!.Given.Count
                || (person.Given.Count == known.Person.Given.Count && SaysSuffix(person, known.Person))
            )
            && cast.Bearers.Ending(named.Full, person) is null
            && person.Surname == known.Person.Surname
        )
        {
            known.Name = named.Full;
            known.Person = person;
        }
        cast.Mean(mention, [known]);
    }

    private static bool SaysSuffix(PersonName one, PersonName other) => one.Suffix.Length > other.Suffix.Length;

    private void AddShortName(FoundMention mention, PersonName person, Frame frame)
    {
        var sharing = cast
            .Bearers.Sharing(person.Surname)
            .Concat(SonsCalled(person.Surname))
            .Where(member => Agrees(member, mention) && !ComesInLaterAsKin(member, mention))
            .ToList();
        if (mention.Title is { } title && TitledApart(mention, $"{title} {mention.Name}", person, sharing) is { } apart)
        {
            cast.Mean(mention, [apart]);
            return;
        }
        if (mention.Gender is not Pronoun.Unknown && sharing.Exists(member => member.GenderTold == mention.Gender))
        {
            sharing.RemoveAll(member => member.GenderTold != mention.Gender);
        }
        sharing = Told(mention, person, frame, sharing);
        if (sharing.Count == 0 && person.Suffix.Length == 0)
        {
            // A first name alone: "Mara said"; a "Star Ferry SUV" has none.
            sharing =
            [
                .. cast.Members.Where(member =>
                    member.Person is { Given: [var given, ..] }
                    && given == person.Surname
                    && !EndsInAcronym(member.Name)
                ),
            ];
            var before = sharing.FindAll(member => IsNamedBefore(member, mention));
            sharing = Newcomer.IsIntroduced(frame, mention)
                ? before.Count > 0
                    ? []
                    : sharing.FindAll(member => !IsIntroducedInFull(member))
                : before.Count > 0
                    ? before
                    : sharing;
        }
        cast.Mean(
            mention,
            sharing.Count > 0
                ? sharing
                :
                [
                    cast.AddPerson(
                        person.Surname == NameFolder.Key(mention.Name) ? mention.Name : Surname(mention.Name, person),
                        person,
                        isApart: cast.Bearers.Sharing(person.Surname).Count > 0
                    ),
                ]
        );
    }

    // "Mara, a baker, left. Mara Ellery, head of the railway, stayed."
    private static bool IsIntroducedInFull(CastMember member) =>
        member.Mentions.MinBy(named => named.Span.Start) is { Apposition: not null } or { Title: not null };

    private static bool IsNamedBefore(CastMember member, FoundMention mention) =>
        member.Mentions.Any(named => named.Span.Start < mention.Span.Start);

    // "Rui Costa Neto … Neto": the last word alone.
    private IEnumerable<CastMember> SonsCalled(string name) =>
        PersonName.MayBeSuffix(name) ? cast.Members.Where(member => member.Person?.Suffix == name) : [];

    /// <summary>Of those who share a surname the ones whom the words beside it tell: <c>Arvik Jr.</c>, <c>the younger Arvik</c>, <c>Colonel Arvik</c>.</summary>
    private static List<CastMember> Told(FoundMention mention, PersonName person, Frame frame, List<CastMember> sharing)
    {
        if (person.Suffix.Length > 0)
        {
            return sharing.FindAll(member => member.Person!.Suffix == person.Suffix);
        }
        var before = mention.First > 0 ? frame.Pieces[mention.First - 1].Folded : "";
        var told =
            before is "younger" or "junior" ? sharing.FindAll(member => member.Person!.IsJunior)
            : before is "elder" or "older" or "senior" ? sharing.FindAll(member => !member.Person!.IsJunior)
            : mention.Title is { } title && !Honorific.IsAddress(title.ToLowerInvariant())
                ? sharing.FindAll(member => member.HasTitle(title))
            : [];
        return told.Count > 0 ? told : sharing;
    }

    private static bool EndsInAcronym(string name) =>
        name[(name.LastIndexOf(' ') + 1)..] is { Length: > 2 } last
        && last.All(char.IsAsciiLetterUpper)
        && name.Any(char.IsAsciiLetterLower);

    // "General Ellery, his brother", and from there on "General Ellery"; "Mrs Ellery" where the other is a Dr Ellery.
    private CastMember? TitledApart(FoundMention mention, string titled, PersonName person, List<CastMember> sharing)
    {
        var key = NameFolder.Key(titled);
        if (_apart.TryGetValue(key, out var known))
        {
            return known;
        }
        if (
            !mention.IsApart
            && !IsOnlyOneAddressedSo(mention, person, sharing)
            && !(
                sharing.Count > 0
                && sharing.TrueForAll(member =>
                    IsAddressedOtherwise(member, mention) || HoldsLesserOffice(member, mention)
                )
            )
        )
        {
            return null;
        }
        var apart = cast.AddPerson(titled, person, isApart: true);
        _apart.Add(key, apart);
        return apart;
    }

    // "Mrs. Ellery" where the only Ellery is Tomas: by the surname alone her words would pass for his.
    private bool IsOnlyOneAddressedSo(FoundMention mention, PersonName person, List<CastMember> sharing) =>
        sharing.Count == 0
        && mention.Gender is Pronoun.He or Pronoun.She
        && mention.Title is { } title
        && Honorific.IsAddress(title.ToLowerInvariant())
        && cast.Bearers.Sharing(person.Surname).Any(member => member.GenderTold is Pronoun.He or Pronoun.She);

    private static bool IsAddressedOtherwise(CastMember member, FoundMention mention) =>
        mention.Gender is not Pronoun.Unknown
        && member.GenderTold is Pronoun.Unknown
        && member.Mentions is [{ Title: { } title }, ..]
        && Honorific.IsAddress(title.ToLowerInvariant());

    // "President Ellery" where the text knows only the Defence Minister of that name.
    private static bool HoldsLesserOffice(CastMember member, FoundMention mention) =>
        IsHeadOfState(mention.Title ?? "")
        && member.Mentions is [{ Title: { } title }, ..]
        && NameFolder.Words(title)
            is [.., "minister" or "secretary" or "spokesman" or "spokeswoman" or "ambassador" or "envoy"]
        && !IsHeadOfState(title);

    private static bool IsHeadOfState(string title) =>
        NameFolder.Words(title)
            is ["president" or "premier" or "king" or "queen" or "chancellor"]
                or ["prime", "minister"];

    /// <summary>The surname as written, with what follows it: <c>Ellery III</c>.</summary>
    private static string Surname(string name, PersonName person) =>
        string.Join(' ', name.Split(' ').TakeLast(person.Suffix.Length > 0 ? 2 : 1));

    // "Governor Ellery slept. His wife, Mara Ellery, did not": whoever had the surname before is whose wife she is.
    private static bool ComesInLaterAsKin(CastMember member, FoundMention mention) =>
        member.First is { IsKin: true } first && mention.Span.Start < first.Span.Start;

    private static bool Agrees(CastMember member, FoundMention mention) =>
        mention.Gender is Pronoun.Unknown
        || member.GenderTold is Pronoun.Unknown
        || member.GenderTold == mention.Gender;
}
