using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>
/// A surname that other words have grown together with, where a break behind a caption, a credit or a heading was lost, or that a people stands before:
/// <c>Harbour Night Show Ellery</c>, <c>Tomas Arvik Ellery</c>, <c>Norwegian Ellery</c>. The article tells elsewhere who Ellery is.
/// </summary>
internal static class GluedName
{
    private const int FewestWordsOfHeading = 3;

    /// <param name="isWrittenOnce">The whole name stands nowhere else in the article.</param>
    public static bool MayBe(WrittenName name, bool isWrittenOnce, ImmutableArray<Frame> frames) =>
        name.Mention is { Title: null, Apposition: null }
        && name.Person is { Given.Count: > 0, Suffix: "" }
        && (HasPlaceBefore(name, frames) || (isWrittenOnce && HasCaptionBefore(name, frames)));

    private static bool HasPlaceBefore(WrittenName name, ImmutableArray<Frame> frames) =>
        name.Person.Given is var given
        && !given.Any(GivenName.IsKnown)
        && (given.All(PeopleAdjective.IsOfPeople) || (given.All(Place.Is) && IsBehindIn(name.Mention, frames)));

    // Of "Tomas Arvik Ellery said" nothing but the whole name is who speaks.
    private static bool HasCaptionBefore(WrittenName name, ImmutableArray<Frame> frames)
    {
        var (mention, given) = (name.Mention, name.Person.Given);
        var pieces = frames[mention.Frame].Pieces;
        if (
            (mention.First > 0 && pieces[mention.First - 1].Verb is { IsStrong: true })
            || (mention.Last + 1 < pieces.Count && pieces[mention.Last + 1].Verb is { IsStrong: true })
        )
        {
            return false;
        }
        return GivenName.IsKnown(given[0])
            ? given.Count > 1 && !given.Skip(1).Any(GivenName.IsKnown)
            : !given.Any(GivenName.IsKnown)
                && (
                    (mention.First == 0 && given.Count >= FewestWordsOfHeading && given.All(IsWord))
                    || (mention.First > 0 && pieces[mention.First - 1].Is("/"))
                );
    }

    // "the games in Portugal Ellery said"; with, by and to somebody called Paris Ellery she may be meant.
    private static bool IsBehindIn(FoundMention name, ImmutableArray<Frame> frames) =>
        name.First > 0
        && frames[name.Frame].Pieces[name.First - 1].Folded
            is "in"
                or "at"
                or "near"
                or "across"
                or "around"
                or "outside"
                or "through"
                or "throughout";

    private static bool IsWord(string folded) => WordVectors.Shipped.Find(folded) >= 0;

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
