using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>The people whom an article names, by their names: who of them may bear another name, too.</summary>
internal sealed class Bearers
{
    private const int FewestToBeOpen = 3;
    private const int MostSharing = 30;

    private readonly Dictionary<string, List<CastMember>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<CastMember>> _byGiven = new(StringComparer.Ordinal);

    public void Add(CastMember member, PersonName person)
    {
        Add(_bySurname, person.Surname, member);
        if (person.Given.Count > 0)
        {
            Add(_byGiven, person.Given[0], member);
        }
    }

    public List<CastMember> Sharing(string surname) => _bySurname.GetValueOrDefault(surname, []);

    public List<CastMember> Of(PersonName name) => Sharing(name.Surname).FindAll(member => member.Person!.MayBe(name));

    /// <summary>
    /// Those of an article’s full names that two of its people may bear: <c>Anna Halm</c> where it has an Anna Maria and an Anna Sofia, <c>Tomas Arvik</c>
    /// where it has a Sr. and a Jr.
    /// </summary>
    public static Predicate<PersonName> Open(IEnumerable<PersonName> names)
    {
        var open = new HashSet<string>(StringComparer.Ordinal);
        foreach (var sharing in names.DistinctBy(KeyOf).GroupBy(name => name.Surname).Select(Some))
        {
            foreach (var name in sharing.Count < FewestToBeOpen ? [] : sharing)
            {
                var fuller = sharing.FindAll(other => SaysMore(other, name) && other.MayBe(name));
                if (fuller.Exists(one => fuller.Exists(other => !one.MayBe(other))))
                {
                    open.Add(KeyOf(name));
                }
            }
        }
        return name => open.Count > 0 && open.Contains(KeyOf(name));
    }

    /// <summary>
    /// Those whom a sentence names beside somebody who is called the same but for a middle name: <c>Tomas Arvik and his son, Tomas Alan Arvik</c>. No sentence
    /// writes one name in two ways.
    /// </summary>
    public static Predicate<PersonName> Beside(IEnumerable<WrittenName> names)
    {
        var beside = names
            .GroupBy(name => (name.Mention.Frame, name.Person.Given[0], name.Person.Surname, name.Person.Suffix))
            .SelectMany(namesakes =>
                namesakes.Where(name => namesakes.Any(other => other.Person.Given.Count < name.Person.Given.Count))
            )
            .Select(name => KeyOf(name.Person))
            .ToHashSet(StringComparer.Ordinal);
        return name => beside.Count > 0 && beside.Contains(KeyOf(name));
    }

    /// <summary>Somebody known by the very same full name.</summary>
    public CastMember? Namesake(PersonName person) =>
        Sharing(person.Surname).Find(member => KeyOf(member.Person!) == KeyOf(person));

    // No family is larger, and time stays linear.
    private static List<PersonName> Some(IEnumerable<PersonName> sharing) => [.. sharing.Take(MostSharing)];

    private static string KeyOf(PersonName name) => $"{string.Join(' ', name.Given)} {name.Surname} {name.Suffix}";

    private static bool SaysMore(PersonName one, PersonName other) =>
        one.Given.Count > other.Given.Count || (one.Suffix.Length > 0 && other.Suffix.Length == 0);

    /// <summary>Somebody known in full who may bear the name too: of several the first whose given name is the same, else the first.</summary>
    public CastMember? Bearer(FoundMention mention, PersonName person)
    {
        CastMember? bearer = null;
        foreach (var member in Sharing(person.Surname))
        {
            if (
                member.Person is not { Given: [var given, ..] } known
                || !known.MayBe(person)
                // An article that writes "Arvik Jr." leaves it out where it means the father.
                || (known.Suffix != person.Suffix && (known.IsToldFromKin || person.IsToldFromKin))
                || (Spelling.IsSlip(given, person.Given[0]) && StandsIn(member, mention.Frame))
            )
            {
                continue;
            }
            if (given == person.Given[0])
            {
                return member;
            }
            bearer ??= member;
        }
        return bearer;
    }

    // "Energy Mara Ellery" is Mara Ellery; "Anna Mara Ellery" may be another.
    public CastMember? Ending(string written, PersonName person) =>
        person.Given.Count > 1 && !GivenName.IsKnown(person.Given[0]) && person.Given[0].Length > 1
            ? Sharing(person.Surname)
                .Find(member =>
                    member.Person is { Given.Count: > 0 } shorter
                    && shorter.Given.Count < person.Given.Count
                    && GivenName.IsKnown(shorter.Given[0])
                    && person.Given.TakeLast(shorter.Given.Count).SequenceEqual(shorter.Given)
                    && written.Length > member.Name.Length
                )
            : null;

    // A sentence does not spell one name in two ways.
    private static bool StandsIn(CastMember member, int frame) =>
        member.Mentions.Any(mention => mention.Frame == frame);

    // The given name stands firm, so that two people are not taken for one.
    public CastMember? Misspelt(FoundMention mention, PersonName person) =>
        person.Given[0].Length > 1
            ? _byGiven
                .GetValueOrDefault(person.Given[0], [])
                .Find(member =>
                    Spelling.IsSlip(member.Person!.Surname, person.Surname) && !StandsIn(member, mention.Frame)
                )
            : null;

    private static void Add(Dictionary<string, List<CastMember>> members, string name, CastMember member)
    {
        if (!members.TryGetValue(name, out var sharing))
        {
            members.Add(name, sharing = []);
        }
        sharing.Add(member);
    }
}
