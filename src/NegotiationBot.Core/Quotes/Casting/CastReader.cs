using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Gathers the mentions of an article into people and bodies: the longer name explains the shorter one.</summary>
public sealed class CastReader(SpeakerRegistry registry, DateOnly? on)
{
    private readonly CastInMaking _cast = new();
    private readonly KnownSpeakers _known = new(registry, on);

    /// <param name="frames">Those that the mentions stand in.</param>
    public Cast Read(IEnumerable<FoundMention> mentions, ImmutableArray<Frame> frames)
    {
        var all = WithOwners(mentions);
        var offices = all.FindAll(mention => mention.Kind is MentionKind.Description);
        var names = all.FindAll(mention => mention.Kind is MentionKind.Name or MentionKind.Body);
        var bodies = new NamedBodies(_cast);
        _cast.ExpectMentions(all.Count);

        bodies.Add(names);
        new NamedPeople(_cast).Add(names, frames);
        bodies.LeaveToPeople(frames);
        LeaveToPeople(offices);
        Recognise();
        AddPredicates(names, frames);
        AddHolders(offices);
        return _cast.Whole;
    }

    /// <summary>The mentions, and behind them those whose they are: <c>Ellery’s letter</c>.</summary>
    private static List<FoundMention> WithOwners(IEnumerable<FoundMention> mentions)
    {
        List<FoundMention> all = [.. mentions];
        return [.. all, .. all.Select(mention => mention.Owner).OfType<FoundMention>()];
    }

    private void LeaveToPeople(List<FoundMention> offices)
    {
        foreach (var office in offices)
        {
            if (BearerOf(office) is { } bearer)
            {
                _cast.Mean(office, [bearer]);
            }
        }
    }

    // "Mary Bishop … Bishop said": an office elsewhere, and with neither article nor name beside it the surname of somebody named before.
    private CastMember? BearerOf(FoundMention office) =>
        office.First == office.Last
        && char.IsUpper(office.Text[0])
        && _cast.Bearers.Sharing(NameFolder.Key(office.Text))
            is [{ Person.Given: [var given, ..], Mentions: [var first, ..] } person]
        && GivenName.IsKnown(given)
        && first.Span.Start < office.Span.Start
            ? person
            : null;

    /// <summary>What the text tells of everybody is known now, and then what the registry does.</summary>
    private void Recognise()
    {
        foreach (var member in _cast.Members)
        {
            member.SortMentions();
            member.Gender = member.GenderTold;
            _known.Recognise(member);
        }
    }

    private void AddPredicates(List<FoundMention> names, ImmutableArray<Frame> frames)
    {
        foreach (var mention in names.OrderBy(mention => mention.Span.Start))
        {
            if (
                _cast.Meant(mention) is [{ Kind: SpeakerKind.Person } named]
                && Predicates.Behind(frames[mention.Frame], mention) is { } predicate
            )
            {
                named.AddPredicate(predicate, mention.Frame);
            }
        }
    }

    private void AddHolders(List<FoundMention> offices)
    {
        foreach (var office in offices)
        {
            if (_known.HolderOf(office.Text, _cast.Members) is { } holder)
            {
                _cast.Add(holder);
            }
        }
    }
}
