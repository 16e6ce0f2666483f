using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Gathers the mentions of an article into people and bodies: the longer name explains the shorter one.</summary>
public sealed class CastReader(SpeakerRegistry registry, DateOnly? on)
{
    private readonly List<CastMember> _members = [];
    private readonly Bearers _bearers = new();
    private readonly KnownSpeakers _known = new(registry, on);
    private readonly Dictionary<string, CastMember> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CastMember> _apart = new(StringComparer.Ordinal);
    private readonly Dictionary<FoundMention, IReadOnlyList<CastMember>> _meanings = new(
        ReferenceEqualityComparer.Instance
    );

    /// <param name="frames">Those that the mentions stand in.</param>
    public Cast Read(IEnumerable<FoundMention> mentions, ImmutableArray<Frame> frames)
    {
        var all = mentions.ToList();
        all.AddRange(all.Select(mention => mention.Owner).OfType<FoundMention>().ToList());
        _meanings.EnsureCapacity(all.Count);
        var names = all.Where(mention => mention.Kind is MentionKind.Name or MentionKind.Body).ToList();
        foreach (var mention in names.Where(mention => mention.Kind is MentionKind.Body))
        {
            AddBody(mention);
        }
        var people = WrittenName.Read(names.Where(mention => mention.Kind is MentionKind.Name), frames);
        var suffixed = people
            .Where(named => named.Person.Suffix.Length > 0)
            .Select(named => (named.Person.Surname, named.Person.Suffix))
            .ToHashSet();
        people = [.. people.Select(named => Shortened(named, suffixed))];
        var full = people.Where(named => named.Person.Given.Count > 0).ToList();
        var open = Bearers.Open(full.Select(named => named.Person));
        // The shorter first: a longer one that ends in a name already known has a title or a place before it.
        foreach (var named in full.Where(named => !open(named.Person)).OrderBy(named => named.Person.Given.Count))
        {
            AddFullName(named);
        }
        foreach (var named in full.Where(named => open(named.Person)))
        {
            Mean(named.Mention, _bearers.Of(named.Person));
        }
        foreach (
            var named in people.Where(named => named.Person.Given.Count == 0).OrderBy(named => named.Mention.Span.Start)
        )
        {
            AddShortName(named.Mention, named.Person, frames[named.Mention.Frame]);
        }
        foreach (var body in _members.Where(member => member.Kind is SpeakerKind.Body).ToList())
        {
            if (PersonOfName(body, frames) is { } person)
            {
                TakeFor(body, person);
            }
        }
        foreach (var office in all.Where(mention => mention.Kind is MentionKind.Description))
        {
            if (BearerOf(office) is { } bearer)
            {
                Mean(office, [bearer]);
            }
        }
        foreach (var member in _members)
        {
            member.SortMentions();
            member.Gender = member.GenderTold;
            _known.Recognise(member);
        }
        foreach (var mention in names.OrderBy(mention => mention.Span.Start))
        {
            if (
                _meanings.GetValueOrDefault(mention) is [{ Kind: SpeakerKind.Person } named]
                && Predicates.Behind(frames[mention.Frame], mention) is { } predicate
            )
            {
                named.AddPredicate(predicate, mention.Frame);
            }
        }
        foreach (var office in all.Where(mention => mention.Kind is MentionKind.Description))
        {
            if (_known.HolderOf(office.Text, _members) is { } holder)
            {
                _members.Add(holder);
            }
        }
        return new Cast(_members, _meanings);
    }

    private void AddBody(FoundMention mention)
    {
        var key = NameFolder.Key(mention.Name);
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        if (!_byKey.TryGetValue(key, out var body))
        {
            body = new CastMember(mention.Name, SpeakerKind.Body, null) { Gender = Pronoun.It };
            _byKey.Add(key, body);
            _members.Add(body);
        }
        Mean(mention, [body]);
    }

    // "Liam Fox … Fox said": a capital or a body in other articles, and from the full name on a surname, if nothing stands in it or has it in its name.
    private CastMember? PersonOfName(CastMember body, ImmutableArray<Frame> frames) =>
        NameFolder.Words(body.Name) is [var only]
        && _bearers.Sharing(only) is [{ Person.Given: [var given, ..], Mentions: [var first, ..] } person]
        && GivenName.IsKnown(given)
        && !_byKey.Keys.Any(key => key.StartsWith($"{only} ", StringComparison.Ordinal))
        && body.Mentions.All(mention =>
            mention.Span.Start > first.Span.Start && IsLikePerson(mention, frames[mention.Frame])
        )
            ? person
            : null;

    // "Mary Bishop … Bishop said": an office elsewhere, and with neither article nor name beside it the surname of somebody named before.
    private CastMember? BearerOf(FoundMention office) =>
        office.First == office.Last
        && char.IsUpper(office.Text[0])
        && _bearers.Sharing(NameFolder.Key(office.Text))
            is [{ Person.Given: [var given, ..], Mentions: [var first, ..] } person]
        && GivenName.IsKnown(given)
        && first.Span.Start < office.Span.Start
            ? person
            : null;

    private static bool IsLikePerson(FoundMention mention, Frame frame)
    {
        var (before, after) = (mention.First - 1, mention.Last + 1);
        return !(
                before >= 0
                && frame.Pieces[before].Folded
                    is "in"
                        or "at"
                        or "on"
                        or "near"
                        or "outside"
                        or "across"
                        or "around"
                        or "the"
            ) && !(after < frame.Pieces.Count && RoleNoun.IsAny(frame.Pieces[after].Folded));
    }

    private void TakeFor(CastMember body, CastMember person)
    {
        _members.Remove(body);
        _byKey.Remove(NameFolder.Key(body.Name));
        foreach (var mention in body.Mentions)
        {
            Mean(mention, [person]);
        }
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

    private void AddFullName(WrittenName named)
    {
        var (mention, person) = named;
        var known =
            _bearers.Ending(named.Full, person)
            ?? _bearers.Bearer(mention, person)
            ?? _bearers.Misspelt(mention, person);
        if (known is null)
        {
            known = Add(named.Full, person);
        }
        else if (
            (
                person.Given.Count > known.Person!.Given.Count
                || (person.Given.Count == known.Person.Given.Count && SaysSuffix(person, known.Person))
            )
            && _bearers.Ending(named.Full, person) is null
            && person.Surname == known.Person.Surname
        )
        {
            known.Name = named.Full;
            known.Person = person;
        }
        Mean(mention, [known]);
    }

    private static bool SaysSuffix(PersonName one, PersonName other) => one.Suffix.Length > other.Suffix.Length;

    private void AddShortName(FoundMention mention, PersonName person, Frame frame)
    {
        var sharing = _bearers
            .Sharing(person.Surname)
            .Concat(SonsCalled(person.Surname))
            .Where(member => Agrees(member, mention) && !ComesInLaterAsKin(member, mention))
            .ToList();
        if (mention.Title is { } title && TitledApart(mention, $"{title} {mention.Name}", person, sharing) is { } apart)
        {
            Mean(mention, [apart]);
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
                .. _members.Where(member =>
                    member.Person is { Given: [var given, ..] }
                    && given == person.Surname
                    && !EndsInAcronym(member.Name)
                ),
            ];
        }
        Mean(
            mention,
            sharing.Count > 0
                ? sharing
                :
                [
                    Add(
                        person.Surname == NameFolder.Key(mention.Name) ? mention.Name : Surname(mention.Name, person),
                        person,
                        isApart: _bearers.Sharing(person.Surname).Count > 0
                    ),
                ]
        );
    }

    // "Rui Costa Neto … Neto": the last word alone.
    private IEnumerable<CastMember> SonsCalled(string name) =>
        PersonName.MayBeSuffix(name) ? _members.Where(member => member.Person?.Suffix == name) : [];

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
        var apart = Add(titled, person, isApart: true);
        _apart.Add(key, apart);
        return apart;
    }

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

    private CastMember Add(string name, PersonName person, bool isApart = false)
    {
        var member = new CastMember(name, SpeakerKind.Person, person) { IsApart = isApart };
        _members.Add(member);
        _bearers.Add(member, person);
        return member;
    }

    /// <summary>A name that several may bear is nobody's mention before it is known whose.</summary>
    private void Mean(FoundMention mention, List<CastMember> members)
    {
        _meanings[mention] = members;
        if (members.Count == 1)
        {
            members[0].Add(mention);
        }
    }
}
