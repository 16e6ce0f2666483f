using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>
/// A surname that other words have grown together with, where a break behind a caption, a credit or a heading was lost, or that a people stands before:
/// <c>Harbour Night Show Ellery</c>, <c>Tomas Arvik Ellery</c>, <c>Norwegian Ellery</c>. The article tells elsewhere who Ellery is.
/// </summary>
internal static class GluedName
{
    private const int FewestWordsOfHeading = 3;

    public static bool MayBe(WrittenName name, ImmutableArray<Frame> frames) =>
        name.Mention.Title is null
        && name.Person is { Given: { Count: > 0 } given, Suffix: "" }
        && (
            given.Count > 1 && GivenName.IsKnown(given[0]) && !given.Skip(1).Any(GivenName.IsKnown)
            || !given.Any(GivenName.IsKnown)
                && (
                    given.All(PeopleAdjective.IsOfPeople)
                    || (given.All(Place.Is) && IsBelowPreposition(name.Mention, frames))
                    || (name.Mention.First == 0 && given.Count >= FewestWordsOfHeading)
                    || (name.Mention.First > 0 && frames[name.Mention.Frame].Pieces[name.Mention.First - 1].Is("/"))
                )
        );

    // "the games in Zorbin Ellery said"
    private static bool IsBelowPreposition(FoundMention name, ImmutableArray<Frame> frames) =>
        name.First > 0
        && frames[name.Frame].Pieces[name.First - 1] is var before
        && (before.IsPreposition || before.Is("to"));

    /// <summary>The only one of the article’s people who has the surname, where the words before it are no name of theirs; null where there is none.</summary>
    public static CastMember? BearerOf(WrittenName name, Bearers bearers) =>
        bearers.Sharing(name.Person.Surname) is [{ Person.Given: { Count: > 0 } own } bearer]
        && !own.Intersect(name.Person.Given).Any()
        && (!GivenName.IsKnown(name.Person.Given[0]) || IsAnother(name.Person, bearers))
            ? bearer
            : null;

    // Of "Tomas Arvik Ellery" the first two are a name that the article has by itself.
    private static bool IsAnother(PersonName person, Bearers bearers) =>
        bearers
            .Sharing(person.Given[^1])
            .Exists(other =>
                other.Person is { Given: { Count: > 0 } given } && given.SequenceEqual(person.Given.SkipLast(1))
            );
}
