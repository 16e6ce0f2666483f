using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Mentions;

/// <summary>Finds everybody a frame mentions outside its quotations: names, bodies, descriptions, pronouns.</summary>
public sealed class MentionFinder
{
    private readonly MentionMaker _maker;
    private readonly DescriptionReader _descriptions;
    private readonly NameReader _names;
    private readonly List<FoundMention> _found = [];

    public MentionFinder(string text)
    {
        _maker = new MentionMaker(text);
        _descriptions = new DescriptionReader(_maker);
        _names = new NameReader(_maker);
    }

    public ImmutableArray<FoundMention> Find(Frame frame)
    {
        _found.Clear();
        var credits = Credits.In(frame);
        for (var i = Dateline.End(frame); i < frame.Pieces.Count; i++)
        {
            if (EndOfCredit(credits, i) is { } end)
            {
                i = end;
                continue;
            }
            var mention =
                PronounAt(frame, i) ?? DescribedAt(frame, i) ?? _names.At(frame, i) ?? _descriptions.PluralAt(frame, i);
            if (mention is not null)
            {
                _found.Add(mention);
                i = mention.Last;
            }
        }
        return [.. _found];
    }

    private static int? EndOfCredit(IReadOnlyList<(int First, int Last)> credits, int at)
    {
        foreach (var (first, last) in credits)
        {
            if (at >= first && at <= last)
            {
                return last;
            }
        }
        return null;
    }

    private FoundMention? DescribedAt(Frame frame, int at) =>
        _descriptions.At(frame, at) is { } description
            ? _names.BehindOffice(frame, description) ?? WithOwner(frame, description)
            : null;

    private FoundMention? WithOwner(Frame frame, FoundMention? description) =>
        description is not null
        && frame.Pieces[description.First].IsCapitalised
        && _names.At(frame, description.First) is { IsPossessive: true } owner
        && owner.Last < description.Last
            ? description with
            {
                Owner = owner,
            }
            : description;

    private FoundMention? PronounAt(Frame frame, int at)
    {
        var gender = frame.Pieces[at].Folded switch
        {
            "he" => Pronoun.He,
            "she" => Pronoun.She,
            "they" => Pronoun.They,
            "it" => Pronoun.It,
            _ => Pronoun.Unknown,
        };
        return gender is Pronoun.Unknown ? null : _maker.Make(frame, at, at, at, MentionKind.Pronoun, gender);
    }
}
