using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Those whom a document introduces in full before it calls them by the first name.</summary>
/// <param name="titled">Whom the title names, where it names an occasion on which they speak.</param>
internal sealed class FirstNames(IReadOnlyList<CastMember> titled, Cast cast)
{
    /// <summary>Somebody of that first name is introduced before an offset.</summary>
    /// <remarks><c>Georgia: exports fell</c> may be a state.</remarks>
    public bool Introduces(string label, int before) =>
        NameFolder.Key(label) is var first && !Place.Is(first) && Introduced(first, before).Any();

    /// <summary>The full names behind a first name; more than one, or none, where it is nobody’s.</summary>
    /// <param name="before">Where the first label stands: who is named later is only spoken of.</param>
    /// <param name="labels">Those of the document.</param>
    /// <remarks>Whoever else of that first name, or of that surname, is named anywhere counts as another.</remarks>
    public IReadOnlyList<string> Of(string label, int before, IEnumerable<string> labels)
    {
        var first = NameFolder.Key(label);
        var introduced = Introduced(first, before)
            .Concat(labels.Where(other => HasFirst(PersonName.TryParse(other), first)))
            .ToList();
        if (introduced.Count == 0 || Place.Is(first))
        {
            return [];
        }
        var all = introduced.Concat(
            cast.Members.Where(member => HasFirst(member.Person, first) || HasSurname(member, first))
                .Select(member => member.Name)
        );
        var people = new List<string>();
        foreach (var name in all)
        {
            if (
                PersonName.TryParse(name) is { } person
                && !people.Exists(known => PersonName.TryParse(known)!.MayBe(person))
            )
            {
                people.Add(name);
            }
        }
        return people;
    }

    // The first name alone stands in the cast as if it were a surname, but for a title.
    private static bool HasSurname(CastMember member, string first) =>
        member.Person?.Surname == first
        && (member.Person.Given.Count > 0 || member.Mentions.Any(mention => mention.Title is not null));

    private IEnumerable<string> Introduced(string first, int before) =>
        titled
            .Where(member => HasFirst(member.Person, first))
            .Concat(
                cast.Members.Where(member =>
                    HasFirst(member.Person, first)
                    && member.Mentions.Any(mention =>
                        mention.Span.Start < before && NameFolder.Words(mention.Text).Contains(first)
                    )
                )
            )
            .Select(member => member.Name);

    private static bool HasFirst(PersonName? name, string first) =>
        name is { Given: [var given, ..] } && given == first;
}
