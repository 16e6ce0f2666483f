using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>The bodies that an article names, of which some turn out to be people.</summary>
internal sealed class NamedBodies(CastInMaking cast)
{
    private readonly Dictionary<string, CastMember> _byKey = new(StringComparer.Ordinal);

    public void Add(IEnumerable<FoundMention> names)
    {
        foreach (var mention in names.Where(mention => mention.Kind is MentionKind.Body))
        {
            Add(mention);
        }
    }

    /// <summary>Once the people are known: whatever is a surname of theirs and no body.</summary>
    public void LeaveToPeople(ImmutableArray<Frame> frames)
    {
        foreach (var body in cast.Members.Where(member => member.Kind is SpeakerKind.Body).ToList())
        {
            if (PersonOfName(body, frames) is { } person)
            {
                TakeFor(body, person);
            }
        }
    }

    private void Add(FoundMention mention)
    {
        var key = NameFolder.Key(mention.Name);
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        if (!_byKey.TryGetValue(key, out var body))
        {
            body = new CastMember(mention.Name, SpeakerKind.Body, null) { Gender = Pronoun.It };
            _byKey.Add(key, body);
            cast.Add(body);
        }
        cast.Mean(mention, [body]);
    }

    // "Liam Fox … Fox said": a capital or a body in other articles, and from the full name on a surname, if nothing stands in it or has it in its name.
    private CastMember? PersonOfName(CastMember body, ImmutableArray<Frame> frames) =>
        NameFolder.Words(body.Name) is [var only]
        && cast.Bearers.Sharing(only) is [{ Person.Given: [var given, ..], Mentions: [var first, ..] } person]
        && GivenName.IsKnown(given)
        && !_byKey.Keys.Any(key => key.StartsWith($"{only} ", StringComparison.Ordinal))
        && body.Mentions.All(mention =>
            mention.Span.Start > first.Span.Start && IsLikePerson(mention, frames[mention.Frame])
        )
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
        cast.Remove(body);
        _byKey.Remove(NameFolder.Key(body.Name));
        foreach (var mention in body.Mentions)
        {
            cast.Mean(mention, [person]);
        }
    }
}
