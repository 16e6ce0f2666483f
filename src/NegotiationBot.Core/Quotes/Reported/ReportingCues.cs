using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Finds all cues of reported speech in a frame: those of quotations, and such as no quotation has beside it: verbs of attitude, <c>Ellery’s claim that</c>,
/// <c>Ellery is confident that</c>.
/// </summary>
internal sealed class ReportingCues
{
    private readonly Frame _frame;
    private readonly SpeechVerb?[] _words;
    private readonly VerbCues _verbs;
    private readonly ClauseCues _clauses;
    private readonly PassiveCues _passives;
    private readonly NounCues _nouns;
    private readonly AdjectiveCues _adjectives;
    private readonly SourcePhrases _sources;
    private readonly ReportSubjects _subjects;
    private readonly AuthorOfText _authors;

    private ReportingCues(ArticleReading reading, Frame frame)
    {
        var subjects = reading.Subjects[frame.Index];
        var phrases = new ClauseSubjects(reading.Text, frame, subjects);
        var behind = new PhrasesBehind(reading.Text, frame, subjects);
        _frame = frame;
        _words = new SpeechVerb?[frame.Pieces.Count];
        for (var i = 0; i < _words.Length; i++)
        {
            _words[i] = ReportingVerbs.Find(frame.Pieces[i]);
        }
        _verbs = new VerbCues(frame, subjects, ReportingVerbs.FindBesideSaying);
        _clauses = new ClauseCues(frame, phrases, _words);
        _passives = new PassiveCues(frame, subjects);
        _nouns = new NounCues(reading.Text, frame, subjects, behind);
        _adjectives = new AdjectiveCues(frame, subjects);
        _sources = new SourcePhrases(frame, phrases, behind, _words);
        _subjects = new ReportSubjects(frame, subjects, phrases, behind);
        _authors = new AuthorOfText(frame, subjects);
    }

    /// <summary>In the order of their verbs.</summary>
    public static Cue[] Find(ArticleReading reading, Frame frame)
    {
        var finder = new ReportingCues(reading, frame);
        var cues = finder.OfQuotations(reading.Cues[frame.Index]);
        finder.AddOthers(cues);
        cues.Sort((one, other) => one.Verb.CompareTo(other.Verb));
        return [.. cues];
    }

    private List<Cue> OfQuotations(ImmutableArray<Cue> cues)
    {
        if (cues.IsEmpty)
        {
            return [];
        }
        var found = new List<Cue>(cues.Length);
        var widened = new Dictionary<FoundMention, FoundMention>(ReferenceEqualityComparer.Instance);
        foreach (var cue in cues)
        {
            var mended = cue is { Shape: CueShape.Inherited, Via.Count: 0 }
                ? _clauses.At(cue.Verb, null) ?? cue
                : _subjects.Mend(cue);
            var wide = _authors.SaidBy(_subjects.Widen(mended));
            if (wide.Shape is CueShape.Inherited && widened.TryGetValue(cue.Subject, out var subject))
            {
                wide = wide with { Subject = subject };
            }
            else if (!ReferenceEquals(wide.Subject, cue.Subject) && cue.Shape is not CueShape.Inherited)
            {
                widened[cue.Subject] = wide.Subject;
            }
            found.Add(wide);
        }
        return found;
    }

    private void AddOthers(List<Cue> cues)
    {
        var byVerb = new Cue?[_frame.Pieces.Count];
        foreach (var cue in cues)
        {
            byVerb[cue.Verb] = cue;
        }
        Cue? before = null;
        for (var i = 0; i < byVerb.Length; i++)
        {
            if (byVerb[i] is null && At(i, before) is { } cue)
            {
                byVerb[i] = _authors.SaidBy(_subjects.Widen(cue));
                cues.Add(byVerb[i]!);
            }
            before = byVerb[i] ?? before;
        }
    }

    private Cue? At(int at, Cue? before)
    {
        // "asked by a reporter", "claims by the agencies": whoever follows "by" is its source, and no subject before.
        if (
            at + 1 < _frame.Pieces.Count
            && _frame.Pieces[at + 1].Is("by")
            && (_sources.At(at) ?? _nouns.At(at)) is { } agent
        )
        {
            return agent;
        }
        var found = OfVerb(at, before) ?? _nouns.At(at) ?? _sources.At(at) ?? _adjectives.At(at);
        return found is null or { Shape: CueShape.Inherited } ? _clauses.At(at, before) ?? found : found;
    }

    private Cue? OfVerb(int at, Cue? before) =>
        _words[at] is null && !(_frame.Pieces[at].Folded is "made" or "makes")
            ? null
            : _passives.At(at) ?? (_clauses.IsBeforeVerb(at) ? null : _verbs.At(at, before));
}
