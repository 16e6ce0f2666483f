using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Who has been spoken of so far, and so whom a mention means. It is told the article frame by frame, in order.</summary>
public sealed class Discourse(ArticleReading reading, DiscourseModels models)
{
    /// <summary>A meaning less likely than this leaves open who was spoken of.</summary>
    private const double Likely = 0.4;

    private const int FramesAhead = 4;

    private static readonly FrozenSet<string> Writings =
    [
        .. "statement letter email e-mail memo memorandum tweet post column message note reply speech testimony".Split(
            ' '
        ),
        .. "memoir affidavit op-ed diary blog essay".Split(' '),
    ];

    private readonly Antecedents _antecedents = new(reading);
    private readonly Descriptions _descriptions = new(reading);
    private readonly Namesakes _namesakes = new(reading);
    private readonly Dictionary<FoundMention, IReadOnlyList<Meaning>> _resolved = new(
        reading.Mentions.Sum(found => found.Length),
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<FoundMention, IReadOnlyList<Antecedent>> _considered = new(
        ReferenceEqualityComparer.Instance
    );
    private readonly Dictionary<FoundMention, IReadOnlyList<Namesake>> _weighed = new(
        ReferenceEqualityComparer.Instance
    );
    private CastMember? _lastSpeaker;

    /// <summary>Takes in whom a frame mentions.</summary>
    public void Read(Frame frame)
    {
        var isFirst = true;
        TextSpan? words = frame.Quotations is [var quotation, ..] ? reading.Quotations[quotation].Span : null;
        foreach (var mention in reading.Mentions[frame.Index])
        {
            if (mention.Owner is { } owner)
            {
                Read(frame, owner, words, isFirst: false);
            }
            Read(frame, mention, words, isFirst);
            isFirst = false;
        }
        if (
            MainCue.Of(reading.Cues[frame.Index]) is { } cue
            && Meanings(cue.Subject, words) is [var source, ..]
            && source.Probability > Likely
        )
        {
            _lastSpeaker = source.Member;
            _antecedents.AddSource(frame.Index, source.Member);
        }
        if (
            ClosingTag.Of(frame, reading.Cues[frame.Index].AsSpan()) is { } tag
            && Meanings(tag.Subject, words) is [{ Probability: > Likely } teller, ..]
        )
        {
            _antecedents.Report(frame, tag, teller.Member);
        }
    }

    private void Read(Frame frame, FoundMention mention, TextSpan? words, bool isFirst)
    {
        if (Meanings(mention, words) is not [{ Probability: > Likely } meaning, ..])
        {
            return;
        }
        var isBelow = mention.IsBelowPreposition(frame);
        _antecedents.Add(
            new Appearance(
                meaning.Member,
                frame.Index,
                mention.Span.Start,
                isFirst && !mention.IsPossessive && !isBelow,
                mention.Kind is MentionKind.Pronoun,
                mention.IsPossessive,
                isBelow,
                ReporterOf(mention, meaning.Member, words),
                mention.First > 0
                    && frame.Pieces[mention.First - 1].Verb is { Lemma: "ask" or "press" or "question" or "challenge" }
            )
        );
    }

    /// <summary>A quotation has been given to somebody.</summary>
    public void Spoke(CastMember speaker)
    {
        _lastSpeaker = speaker;
        _antecedents.AddQuoted(speaker);
    }

    /// <summary>A pronoun was taken for somebody: who is "he" here is not "she" further down.</summary>
    public void Called(CastMember member, FoundMention pronoun)
    {
        if (
            member.Gender is not Pronoun.Unknown
            || pronoun.Gender is not (Pronoun.He or Pronoun.She)
            || !_antecedents.AddCalled(member, pronoun.Gender)
        )
        {
            return;
        }
        // The pronouns of the next sentences may have been asked about before this was known.
        var last = Math.Min(pronoun.Frame + FramesAhead, reading.Frames.Length - 1);
        for (var frame = pronoun.Frame; frame <= last; frame++)
        {
            foreach (var other in reading.Mentions[frame])
            {
                if (
                    other.Kind is MentionKind.Pronoun
                    && other.Span.Start > pronoun.Span.Start
                    && other.Gender != pronoun.Gender
                )
                {
                    _resolved.Remove(other);
                    _considered.Remove(other);
                }
            }
        }
    }

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
            MentionKind.Description when reading.Cast.Named(mention) is [var bearer] => [new Meaning(bearer, 1)],
            MentionKind.Description => OfWriter(mention, quotation)
                ?? _descriptions.Of(mention, _antecedents.Appearances),
            _ => OfPronoun(mention, quotation),
        };
        _resolved.Add(mention, meanings);
        return meanings;
    }

    /// <summary>Those among whom a pronoun's meaning was chosen; empty for one that was not asked about.</summary>
    public IReadOnlyList<Antecedent> Considered(FoundMention pronoun) => _considered.GetValueOrDefault(pronoun, []);

    /// <summary>Those among whom a name's bearer was chosen; empty for a name of one.</summary>
    public IReadOnlyList<Namesake> Weighed(FoundMention name) => _weighed.GetValueOrDefault(name, []);

    // Whoever is spoken of in what somebody is reported to say is seldom the one who speaks on.
    private CastMember? ReporterOf(FoundMention mention, CastMember member, TextSpan? words) =>
        reading.ReporterOf(mention) is { } reporter
        && Meanings(reporter, words) is [{ Probability: > Likely } likeliest, ..]
        && !ReferenceEquals(likeliest.Member, member)
            ? likeliest.Member
            : null;

    private Meaning[] Named(FoundMention mention)
    {
        var members = reading.Cast.Named(mention);
        if (members.Count <= 1)
        {
            return members.Count == 0 ? [] : [new Meaning(members[0], 1)];
        }
        var namesakes = _namesakes.Of(mention, members, _antecedents.Appearances, _lastSpeaker);
        _weighed.Add(mention, namesakes);
        var probabilities = models.Namesake.Choose([.. namesakes.Select(namesake => namesake.Features)]);
        return
        [
            .. namesakes
                .Select(
                    (namesake, i) =>
                        new Meaning(
                            namesake.Member,
                            probabilities[i],
                            namesake.Member.FrameNamingBefore(mention.Span.Start)
                        )
                )
                .OrderByDescending(meaning => meaning.Probability),
        ];
    }

    // "Her statement said", "Ellery’s letter said": whose it is wrote it.
    private IReadOnlyList<Meaning>? OfWriter(FoundMention mention, TextSpan? quotation)
    {
        if (
            mention.Text.LastIndexOf(' ') is not (> 0 and var space)
            || !Writings.Contains(mention.Text[(space + 1)..])
            || reading.Frames[mention.Frame].Quotations.Count == 0
            || !reading.Cues[mention.Frame].Any(cue => ReferenceEquals(cue.Subject, mention))
        )
        {
            return null;
        }
        var meanings = mention switch
        {
            { Owner: { } owner } => Meanings(owner, quotation),
            { Text: ['h' or 'H', 'i', 's', ' ', ..] } => OfPronoun(mention with { Gender = Pronoun.He }, quotation),
            { Text: ['h' or 'H', 'e', 'r', ' ', ..] } => OfPronoun(mention with { Gender = Pronoun.She }, quotation),
            _ => [],
        };
        return meanings is [{ Member.Kind: SpeakerKind.Person }, ..] ? meanings : null;
    }

    private Meaning[] OfPronoun(FoundMention pronoun, TextSpan? quotation)
    {
        var antecedents = _antecedents.Of(pronoun, _lastSpeaker, quotation);
        _considered.Add(pronoun, antecedents);
        if (antecedents.Count == 0)
        {
            return [];
        }
        var probabilities = models.Antecedent.Choose([.. antecedents.Select(antecedent => antecedent.Features)]);
        return
        [
            .. antecedents
                .Select(
                    (antecedent, i) =>
                        new Meaning(
                            antecedent.Member,
                            probabilities[i],
                            antecedent.Member.FrameNamingBefore(pronoun.Span.Start),
                            SpeaksOn(antecedents, i)
                        )
                )
                .OrderByDescending(meaning => meaning.Probability),
        ];
    }

    private static bool SpeaksOn(IReadOnlyList<Antecedent> antecedents, int speaker)
    {
        for (var i = 0; i < antecedents.Count; i++)
        {
            var features = antecedents[i].Features;
            if (
                i == speaker
                    ? features[AntecedentFeature.SpokeInSentenceBefore] == 0
                    : features[AntecedentFeature.SentencesBack] <= 1 && features[AntecedentFeature.WasReported] == 0
            )
            {
                return false;
            }
        }
        return true;
    }
}
