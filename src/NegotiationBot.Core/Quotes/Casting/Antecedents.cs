using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Finds those whom a pronoun may mean among those spoken of before it.</summary>
internal sealed class Antecedents(ArticleReading reading)
{
    private const int FramesBack = 8;
    private const int FramesBackOfPlural = 2;
    private const int MostCandidates = 8;
    private const int SentencesOfSubject = 4;
    private const int WordsOfTitle = 5;

    private readonly Appearances _appearances = new();

    // The candidates of one pronoun; the next one's take their place.
    private readonly List<Appearance> _fitting = [];
    private readonly CastMember? _mostNamed = reading
        .Cast.Members.Where(member => member.Kind is SpeakerKind.Person)
        .MaxBy(member => member.Mentions.Count);
    private readonly Dictionary<int, CastMember> _sources = [];
    private readonly Dictionary<CastMember, Pronoun> _called = new(ReferenceEqualityComparer.Instance);
    private int _paragraph = -1;
    private int _firstOfParagraph;
    private CastMember? _firstNamed;
    private CastMember? _lastQuoted;

    public Appearances Appearances => _appearances;

    public void AddQuoted(CastMember speaker) => _lastQuoted = speaker;

    /// <summary>The article called somebody "he" or "she", of whom nothing else tells which.</summary>
    /// <returns>False where that was known.</returns>
    public bool AddCalled(CastMember member, Pronoun pronoun) => _called.TryAdd(member, pronoun);

    /// <summary>Somebody was the source of what a frame reports.</summary>
    public void AddSource(int frame, CastMember source) => _sources[frame] = source;

    public void Add(Appearance appearance)
    {
        _firstNamed ??= appearance.Member.Kind is SpeakerKind.Person ? appearance.Member : null;
        if (reading.Frames[appearance.Frame].Paragraph is var paragraph && paragraph != _paragraph)
        {
            (_paragraph, _firstOfParagraph) = (paragraph, _appearances.Count);
        }
        _appearances.Add(appearance);
    }

    /// <summary>What a frame tells before its closing tag is what somebody is reported to say.</summary>
    public void Report(Frame frame, Cue tag, CastMember reporter)
    {
        for (var i = _appearances.Count - 1; i >= 0 && _appearances[i].Frame == frame.Index; i--)
        {
            if (
                _appearances[i].Start < frame.Pieces[tag.First].Span.Start
                && !ReferenceEquals(_appearances[i].Member, reporter)
            )
            {
                _appearances.Report(i, reporter);
            }
        }
    }

    /// <param name="lastSpeaker">Whose words stood last.</param>
    /// <param name="quotation">The words that the pronoun is to have said, where it is about a quotation.</param>
    public IReadOnlyList<Antecedent> Of(FoundMention pronoun, CastMember? lastSpeaker, TextSpan? quotation)
    {
        var told = ToldBefore(pronoun);
        quotation ??= told;
        var last = _fitting;
        last.Clear();
        var others = OthersOfSentence.Of(reading, pronoun);
        for (
            var i = _appearances.Count - 1;
            i >= 0 && pronoun.Frame - _appearances[i].Frame <= FramesBack && last.Count < MostCandidates;
            i--
        )
        {
            if (
                _appearances[i].Start < (told?.Start ?? pronoun.Span.Start)
                && Fits(pronoun, _appearances[i].Member)
                && !Holds(last, _appearances[i].Member)
                && !others.Contains(_appearances[i].Member)
            )
            {
                last.Add(_appearances[i]);
            }
        }
        // A country or a body is "it" before it is "they", where people in the plural were just spoken of.
        if (
            pronoun.Gender is Pronoun.They
            && last.Exists(one => IsPlural(one.Member) && pronoun.Frame - one.Frame <= FramesBackOfPlural)
        )
        {
            last.RemoveAll(one => one.Member.Kind is SpeakerKind.Body);
        }
        if (
            lastSpeaker is not null
            && Fits(pronoun, lastSpeaker)
            && !Holds(last, lastSpeaker)
            && !others.Contains(lastSpeaker)
        )
        {
            last.Add(
                new Appearance(
                    lastSpeaker,
                    Math.Max(0, pronoun.Frame - FramesBack),
                    0,
                    false,
                    false,
                    false,
                    false,
                    null,
                    false
                )
            );
        }
        if (Misquoted(pronoun) is >= 0 and var misquoted)
        {
            last.RemoveAll(one => one.Start != misquoted);
        }
        if (last.Count == 0)
        {
            return [];
        }
        var before = pronoun.Span.Start;
        var mostNamed = Most(last, member => member.Mentions.Count);
        var mostNamedBefore = Most(last, member => member.MentionsBefore(before));
        var mostSpeaking = Most(last, member => member.TimesSpeaking);
        var ofPronoun = FeaturesOf(pronoun, quotation, isTag: told is not null || IsTag(pronoun))
            .Note(AntecedentFeature.Fitting, last.Count);
        var reporter = reading.ReporterOf(pronoun);
        var antecedents = new Antecedent[last.Count];
        for (var rank = 0; rank < antecedents.Length; rank++)
        {
            var member = last[rank].Member;
            antecedents[rank] = new Antecedent(
                member,
                NoteAppearance(ofPronoun.Copy(), pronoun, last[rank], quotation, reporter)
                    .Note(AntecedentFeature.Rank, rank)
                    .Note(AntecedentFeature.ShareNamed, member.Mentions.Count / mostNamed)
                    .Note(AntecedentFeature.ShareNamedBefore, member.MentionsBefore(before) / mostNamedBefore)
                    .Note(AntecedentFeature.ShareSpeaking, member.TimesSpeaking / mostSpeaking)
                    .Note(AntecedentFeature.IsLastSpeaker, ReferenceEquals(member, lastSpeaker))
                    .Note(AntecedentFeature.ReportedRival, Reports(last, member))
            );
        }
        return antecedents;
    }

    // "A blog misquoted Mara Ellery. She said: …": whose words are put right.
    private int Misquoted(FoundMention pronoun)
    {
        if (pronoun is not { Frame: > 0, First: 0 } || reading.Frames[pronoun.Frame].IsFirstOfParagraph)
        {
            return -1;
        }
        var before = reading.Frames[pronoun.Frame - 1];
        for (var i = _appearances.Count - 1; i >= 0 && _appearances[i].Frame >= before.Index; i--)
        {
            var start = _appearances[i].Start;
            if (
                _appearances[i].Frame == before.Index
                && Fits(pronoun, _appearances[i].Member)
                && reading.Mentions[before.Index].FirstOrDefault(mention => mention.Span.Start == start)
                    is { Kind: MentionKind.Name, IsPossessive: false } named
                && before.Pieces.Any(named.First - WordsOfTitle, named.First, piece => piece.Is("misquoted"))
            )
            {
                return start;
            }
        }
        return -1;
    }

    // The greatest number among the candidates: how often the news names people at all says nothing of whom it means here.
    private static double Most(List<Appearance> candidates, Func<CastMember, int> times)
    {
        var most = 1;
        foreach (var candidate in candidates)
        {
            most = Math.Max(most, times(candidate.Member));
        }
        return most;
    }

    private static bool Holds(List<Appearance> appearances, CastMember member)
    {
        foreach (var appearance in appearances)
        {
            if (ReferenceEquals(appearance.Member, member))
            {
                return true;
            }
        }
        return false;
    }

    private static bool Reports(List<Appearance> appearances, CastMember member)
    {
        foreach (var appearance in appearances)
        {
            if (ReferenceEquals(appearance.Reporter, member))
            {
                return true;
            }
        }
        return false;
    }

    // What is the same whomever it means.
    private Features<AntecedentFeature> FeaturesOf(FoundMention pronoun, TextSpan? quotation, bool isTag) =>
        new Features<AntecedentFeature>()
            .Note(AntecedentFeature.IsTag, isTag)
            .Note(AntecedentFeature.IsSource, IsSource(pronoun))
            .Note(AntecedentFeature.OpensSentence, pronoun.First == 0)
            .Note(AntecedentFeature.OpensParagraph, reading.Frames[pronoun.Frame].IsFirstOfParagraph)
            .Note(AntecedentFeature.HasQuotation, quotation is not null);

    private Features<AntecedentFeature> NoteAppearance(
        Features<AntecedentFeature> features,
        FoundMention pronoun,
        Appearance last,
        TextSpan? quotation,
        FoundMention? reporter
    )
    {
        var member = last.Member;
        var paragraph = reading.Frames[pronoun.Frame].Paragraph;
        var back = pronoun.Frame - last.Frame;
        return features
            .Note(AntecedentFeature.SentencesBack, back)
            .Note(AntecedentFeature.ParagraphsBack, paragraph - reading.Frames[last.Frame].Paragraph)
            .Note(AntecedentFeature.IsSameSentence, back == 0)
            .Note(AntecedentFeature.WasSubject, last.IsSubject)
            .Note(AntecedentFeature.WasSubjectOfSentenceBefore, last.IsSubject && back == 1)
            .Note(AntecedentFeature.WasPronoun, last.IsPronoun)
            .Note(AntecedentFeature.WasPossessive, last.IsPossessive)
            .Note(AntecedentFeature.WasBelowPreposition, last.IsBelowPreposition)
            .Note(AntecedentFeature.SpokeInSentenceBefore, Spoke(pronoun.Frame - 1, member))
            .Note(AntecedentFeature.SpokeTwoSentencesBefore, Spoke(pronoun.Frame - 2, member))
            .Note(AntecedentFeature.SpokeLastInParagraph, SpokeLastIn(pronoun.Frame, member))
            .Note(AntecedentFeature.IsLastQuoted, ReferenceEquals(member, _lastQuoted))
            .Note(AntecedentFeature.WasIntroducedAsSource, WasIntroducedAsSource(pronoun.Frame - 1, member))
            .Note(AntecedentFeature.WasAsked, back == 1 && last.WasAsked)
            .Note(AntecedentFeature.ShareAsPlace, member.ShareAsPlace)
            .Note(AntecedentFeature.HasPersonSign, member.HasPersonSign)
            .Note(AntecedentFeature.GenderIsKnown, member.Gender == pronoun.Gender)
            .Note(AntecedentFeature.IsPerson, member.Kind is SpeakerKind.Person)
            .Note(AntecedentFeature.IsKnownInFull, member.IsKnown || member.Person is { Given.Count: > 0 })
            .Note(AntecedentFeature.TimesInParagraph, TimesIn(paragraph, member))
            .Note(AntecedentFeature.IsMostNamed, ReferenceEquals(member, _mostNamed))
            .Note(AntecedentFeature.IsFirstNamed, ReferenceEquals(member, _firstNamed))
            .Note(AntecedentFeature.IsFirstOfParagraph, IsFirstOf(paragraph, member))
            .Note(
                AntecedentFeature.NamedInQuotation,
                quotation is { } words && MeaningFeatures.IsNamedIn(reading.Text, words, member)
            )
            .Note(AntecedentFeature.WasReported, last.Reporter is not null)
            .Note(AntecedentFeature.ReportsPronoun, reporter is not null && reporter.Span.Start == last.Start)
            .Note(AntecedentFeature.SubjectOfLastSentences, SentencesAsSubject(pronoun.Frame, member));
    }

    private bool Spoke(int frame, CastMember member) =>
        _sources.TryGetValue(frame, out var source) && ReferenceEquals(source, member);

    // Of the sources named in the paragraph so far the last.
    private bool SpokeLastIn(int frame, CastMember member)
    {
        for (var i = frame - 1; i >= 0 && reading.Frames[i].Paragraph == reading.Frames[frame].Paragraph; i--)
        {
            if (_sources.TryGetValue(i, out var source))
            {
                return ReferenceEquals(source, member);
            }
        }
        return false;
    }

    // "…, said Mara Ellery, a former envoy." — whoever comes in as a source is who speaks on.
    private bool WasIntroducedAsSource(int frame, CastMember member) =>
        Spoke(frame, member) && member.Mentions is [var first, ..] && first.Frame == frame;

    private bool IsSource(FoundMention pronoun) =>
        reading.Cues[pronoun.Frame].Any(cue => ReferenceEquals(cue.Subject, pronoun));

    // What stands before a closing tag, without marks, is what the pronoun is to have said, as a quotation is: whom it names is not who said it.
    private TextSpan? ToldBefore(FoundMention pronoun)
    {
        var frame = reading.Frames[pronoun.Frame];
        return
            ClosingTag.Of(frame, reading.Cues[frame.Index].AsSpan()) is { } tag && ReferenceEquals(tag.Subject, pronoun)
            ? frame.SpanOf(0, tag.First - 1)
            : null;
    }

    private bool IsTag(FoundMention pronoun)
    {
        var pieces = reading.Frames[pronoun.Frame].Pieces;
        return pronoun.First > 0
            && (pieces[pronoun.First - 1].IsQuotation || (pronoun.First > 1 && pieces[pronoun.First - 2].IsQuotation));
    }

    private int TimesIn(int paragraph, CastMember member)
    {
        var times = 0;
        for (var i = FirstIn(paragraph); i < _appearances.Count; i++)
        {
            times += ReferenceEquals(_appearances[i].Member, member) ? 1 : 0;
        }
        return times;
    }

    private bool IsFirstOf(int paragraph, CastMember member) =>
        FirstIn(paragraph) is var first
        && first < _appearances.Count
        && ReferenceEquals(_appearances[first].Member, member);

    // The paragraph that is being read has the last of the appearances, or none yet.
    private int FirstIn(int paragraph) => paragraph == _paragraph ? _firstOfParagraph : _appearances.Count;

    // Whom a text is about it keeps for its subject, sentence after sentence.
    private int SentencesAsSubject(int frame, CastMember member)
    {
        var sentences = 0;
        for (var i = _appearances.Count - 1; i >= 0 && frame - _appearances[i].Frame <= SentencesOfSubject; i--)
        {
            sentences +=
                _appearances[i] is { IsSubject: true } one && one.Frame < frame && ReferenceEquals(one.Member, member)
                    ? 1
                    : 0;
        }
        return sentences;
    }

    private static bool IsPlural(CastMember member) =>
        member.Kind is SpeakerKind.Group && member.Gender is Pronoun.They;

    private bool Fits(FoundMention pronoun, CastMember member) =>
        pronoun.Gender switch
        {
            Pronoun.He or Pronoun.She => member.Kind is not SpeakerKind.Body
                && _called.GetValueOrDefault(member, pronoun.Gender) == pronoun.Gender
                && (
                    member.Gender == pronoun.Gender
                    || (member.Gender is Pronoun.Unknown && member.Kind is SpeakerKind.Person)
                ),
            Pronoun.It => member.Kind is SpeakerKind.Body || member.Gender is Pronoun.It,
            Pronoun.They => member.Gender is Pronoun.They || member.Kind is SpeakerKind.Body or SpeakerKind.Group,
            _ => false,
        };
}
