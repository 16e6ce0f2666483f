using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Who has been spoken of so far, and so whom a pronoun means. It is told the article frame by frame, in order.</summary>
public sealed class Discourse(ArticleReading reading)
{
    private const int FramesBack = 8;
    private const int MostCandidates = 8;
    private const double UnknownHolder = 0.8;
    private const double OneOfSeveral = 0.98;

    private readonly List<Event> _events = [];
    private readonly Dictionary<FoundMention, IReadOnlyList<Meaning>> _resolved = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<string, CastMember> _described = new(StringComparer.Ordinal);
    private readonly HashSet<CastMember> _unknown = new(ReferenceEqualityComparer.Instance);
    private CastMember? _lastSpeaker;

    /// <summary>Takes in whom a frame mentions.</summary>
    public void Read(Frame frame)
    {
        var isFirst = true;
        TextSpan? words = frame.Quotations.Any() ? reading.Quotations[frame.Quotations.First()].Span : null;
        foreach (var mention in reading.Mentions[frame.Index])
        {
            if (Meanings(mention, words) is [var meaning, ..] && meaning.Probability > 0.4)
            {
                var underPreposition =
                    mention.First > 0 && Prepositions.Contains(frame.Pieces[mention.First - 1].Folded);
                _events.Add(
                    new Event(
                        meaning.Member,
                        frame.Index,
                        isFirst && !mention.IsPossessive && !underPreposition,
                        mention.Kind is MentionKind.Pronoun,
                        mention.Span.Start
                    )
                );
            }
            isFirst = false;
        }
        if (
            MainCue.Of(reading.Cues[frame.Index]) is { } cue
            && Meanings(cue.Subject, words) is [var source, ..]
            && source.Probability > 0.4
        )
        {
            _lastSpeaker = source.Member;
        }
    }

    public void Spoke(CastMember speaker) => _lastSpeaker = speaker;

    /// <summary>Whom a mention may mean, the likeliest first; empty where it can be nobody.</summary>
    /// <param name="quotation">The words they are to have said, where it is about a quotation: people seldom name themselves.</param>
    public IReadOnlyList<Meaning> Meanings(FoundMention mention, TextSpan? quotation)
    {
        if (_resolved.TryGetValue(mention, out var known))
        {
            return known;
        }
        var meanings = mention.Kind switch
        {
            MentionKind.Name or MentionKind.Body => Named(mention),
            MentionKind.Description => Described(mention),
            _ => OfPronoun(mention, quotation),
        };
        _resolved.Add(mention, meanings);
        return meanings;
    }

    private Meaning[] Named(FoundMention mention)
    {
        var members = reading.Cast.Named(mention);
        return members.Count switch
        {
            0 => [],
            1 => [new Meaning(members[0], 1)],
            _ =>
            [
                new Meaning(members[0], 0.8),
                .. members.Skip(1).Select(member => new Meaning(member, 0.2 / (members.Count - 1))),
            ],
        };
    }

    private Meaning[] Described(FoundMention mention)
    {
        if (OfficeHolder(mention) is { } office)
        {
            return [office];
        }
        var key = mention.Text.ToLowerInvariant();
        if (key.Split(' ') is ["the", var noun] && !_described.ContainsKey(key) && LastDescribed(noun) is { } before)
        {
            return [new Meaning(before, _unknown.Contains(before) ? UnknownHolder : 1)];
        }
        var asWritten = AsWritten(mention, key);
        if (!IsSomebodyKnown(mention))
        {
            return [new Meaning(asWritten, 1)];
        }
        _unknown.Add(asWritten);
        // "The envoy" of whom nothing was said before is most often whoever the sentences before are about.
        return JustSpokenOf(mention) is { } likely
            ? [new Meaning(likely, 0.6, likely.FrameNamingBefore(mention.Span.Start)), new Meaning(asWritten, 0.4)]
            : [new Meaning(asWritten, UnknownHolder)];
    }

    private static bool IsSomebodyKnown(FoundMention mention)
    {
        var words = mention.Text.Split(' ');
        var last = words[^1].ToLowerInvariant();
        var isNameOfPaper = char.IsUpper(words[^1][0]) && !Honorific.Is(last);
        var isDefinite =
            words[0].Equals("the", StringComparison.OrdinalIgnoreCase)
            || mention.Text.Contains("’s ", StringComparison.Ordinal)
            || mention.Text.Contains("'s ", StringComparison.Ordinal);
        // "the senator and candidate said": a role alone is half of what was written.
        var isHalf = words.Length == 1 && char.IsLower(words[0][0]);
        return (isDefinite || isHalf) && !isNameOfPaper && RoleNoun.IsPerson(last) && !RoleNoun.IsPlural(last);
    }

    private CastMember? JustSpokenOf(FoundMention mention)
    {
        CastMember? found = null;
        for (var i = _events.Count - 1; i >= 0 && mention.Frame - _events[i].Frame <= 1; i--)
        {
            var (member, frame) = (_events[i].Member, _events[i].Frame);
            if (
                frame == mention.Frame
                || reading.Frames[frame].Paragraph != reading.Frames[mention.Frame].Paragraph
                || member.Kind is not SpeakerKind.Person
                || ReferenceEquals(member, found)
            )
            {
                continue;
            }
            if (found is not null)
            {
                return null;
            }
            found = member;
        }
        return found;
    }

    private CastMember AsWritten(FoundMention mention, string key)
    {
        if (!_described.TryGetValue(key, out var member))
        {
            member = new CastMember(mention.Text, SpeakerKind.Group, null)
            {
                Gender = mention.Gender,
                IsChild = mention.IsChild,
            };
            _described.Add(key, member);
        }
        return member;
    }

    // "The readout" after "the Norburg readout", "the spokesman" after "a spokesman for the ministry".
    private CastMember? LastDescribed(string noun) =>
        _described
            .Where(entry => entry.Key.Split(' ') is { Length: > 1 } words && words.Contains(noun))
            .Select(entry => entry.Value)
            .LastOrDefault();

    // "the envoy" is whoever the article has called an envoy, if it is one person only, the last one named first.
    private Meaning? OfficeHolder(FoundMention mention)
    {
        var words = NameFolder.Words(mention.Text).Where(word => !Determiners.Contains(word)).ToList();
        if (words is ["head", "of", "state"])
        {
            words = ["president"];
        }
        if (
            words.Count == 0
            || !(mention.Text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) || char.IsUpper(mention.Text[0]))
            || RoleNoun.IsPlural(words[^1])
        )
        {
            return null;
        }
        var holders = reading
            .Cast.Members.Where(member =>
                member.Kind is SpeakerKind.Person
                && (
                    mention.Gender is Pronoun.Unknown
                    || member.Gender is Pronoun.Unknown
                    || member.Gender == mention.Gender
                )
            )
            .Where(member =>
                member.Titles.Any(title =>
                    NameFolder.Words(title) is var held && words.All(word => held.Contains(word))
                )
            )
            .ToList();
        // Of several, the one whose office publishes the article; else the one it names most.
        return holders.Find(holder => holder.Titles.Any(IsPublisher)) is { } publisher ? new Meaning(publisher, 1)
            : holders.MaxBy(holder => holder.Mentions.Count) is { } named
                ? new Meaning(named, holders.Count == 1 ? 1 : OneOfSeveral)
            : null;
    }

    private bool IsPublisher(string title) =>
        title.Contains(' ')
        && (reading.Article.Publisher?.Contains(title, StringComparison.OrdinalIgnoreCase) ?? false);

    private Meaning[] OfPronoun(FoundMention pronoun, TextSpan? quotation)
    {
        var antecedents = Antecedents(pronoun, quotation);
        var probabilities = Weights.Antecedent.Choose([.. antecedents.Select(antecedent => antecedent.Features)]);
        return
        [
            .. antecedents
                .Select(
                    (antecedent, i) =>
                        new Meaning(
                            antecedent.Member,
                            probabilities[i],
                            antecedent.Member.FrameNamingBefore(pronoun.Span.Start)
                        )
                )
                .OrderByDescending(meaning => meaning.Probability),
        ];
    }

    /// <summary>Everybody a pronoun may mean, with what speaks for each.</summary>
    public IReadOnlyList<Antecedent> Antecedents(FoundMention pronoun, TextSpan? quotation)
    {
        var last = new Dictionary<CastMember, Event>(ReferenceEqualityComparer.Instance);
        for (
            var i = _events.Count - 1;
            i >= 0 && pronoun.Frame - _events[i].Frame <= FramesBack && last.Count < MostCandidates;
            i--
        )
        {
            if (_events[i].Start < pronoun.Span.Start && Fits(pronoun, _events[i].Member))
            {
                last.TryAdd(_events[i].Member, _events[i]);
            }
        }
        if (_lastSpeaker is { } speaker && Fits(pronoun, speaker) && !last.ContainsKey(speaker))
        {
            last.Add(speaker, new Event(speaker, Math.Max(0, pronoun.Frame - FramesBack), false, false, 0));
        }
        return
        [
            .. last.Select(entry => new Antecedent(
                entry.Key,
                AntecedentFeatures(pronoun, entry.Key, entry.Value, quotation)
            )),
        ];
    }

    private Features AntecedentFeatures(FoundMention pronoun, CastMember member, Event last, TextSpan? quotation)
    {
        var back = pronoun.Frame - last.Frame;
        return new Features()
            .Add("same sentence", back == 0)
            .Add("one sentence back", back == 1)
            .Add("two sentences back", back == 2)
            .Add("further back", back > 2)
            .Add("distance", Math.Log(1 + back))
            .Add("subject", last.IsSubject)
            .Add("subject one sentence back", last.IsSubject && back == 1)
            .Add("last by pronoun", last.ByPronoun)
            .Add("last speaker", ReferenceEquals(member, _lastSpeaker))
            .Add("same paragraph", reading.Frames[pronoun.Frame].Paragraph == reading.Frames[last.Frame].Paragraph)
            .Add("gender known", member.Gender == pronoun.Gender)
            .Add("often named", Math.Log(1 + member.Mentions.Count))
            .Add("a person", member.Kind is SpeakerKind.Person)
            .Add(
                "named in the quotation",
                quotation is { } words && member.Person is { } person && NameStandsIn(words, person)
            );
    }

    private bool NameStandsIn(TextSpan words, PersonName person) =>
        words.Length < 2000 && words.In(reading.Text).Contains(person.Surname, StringComparison.OrdinalIgnoreCase);

    private static bool Fits(FoundMention pronoun, CastMember member) =>
        pronoun.Gender switch
        {
            Pronoun.He or Pronoun.She => member.Kind is not SpeakerKind.Body
                && (
                    member.Gender == pronoun.Gender
                    || (member.Gender is Pronoun.Unknown && member.Kind is SpeakerKind.Person)
                ),
            Pronoun.It => member.Kind is SpeakerKind.Body || member.Gender is Pronoun.It,
            Pronoun.They => member.Gender is Pronoun.They || member.Kind is SpeakerKind.Body or SpeakerKind.Group,
            _ => false,
        };

    private readonly record struct Event(CastMember Member, int Frame, bool IsSubject, bool ByPronoun, int Start);
}
