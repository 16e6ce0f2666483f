using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Notes what tells whether a cue reports anything: its verb, its subject, the sentence around.</summary>
internal sealed class ReportCueReader(Frame frame, ReportableClause clause, SentenceCounts counts)
{
    private const int MostCounted = 40;
    private const int FurthestComma = 8;

    private readonly Cue[] _cues = clause.Cues;
    private readonly bool _hasAccordingTo = clause.Cues.Any(cue => cue.Shape is CueShape.AccordingTo);

    public ReadCue Of(Cue cue, Meaning? meaning)
    {
        var features = new Features<ReportFeature>()
            .Note(ReportFeature.Meaning, meaning?.Probability ?? 0)
            .Note(ReportFeature.IsKnown, meaning is { Member.IsKnown: true })
            .Note(ReportFeature.QuotationsOfSentence, frame.Quotations.Count)
            .Note(ReportFeature.WordsOfSentence, Math.Min(MostCounted, counts.Total.Words))
            .Note(ReportFeature.IsTitleCase, frame.IsTitleCase)
            .Note(ReportFeature.AsksOrDoubts, frame.Pieces[^1].Is("?"));
        NoteVerb(features, cue);
        NoteSubject(features, cue.Subject);
        return new ReadCue(cue, meaning, features);
    }

    private void NoteVerb(Features<ReportFeature> features, Cue cue)
    {
        var lemma = cue.Word?.Lemma;
        var after = Math.Max(cue.Last, cue.Verb) + 1;
        var number = 0;
        while (number < _cues.Length && !ReferenceEquals(_cues[number], cue))
        {
            number++;
        }
        var before = number > 0 && number < _cues.Length ? _cues[number - 1] : null;
        var meaning = VerbMeaning.Of(frame.Pieces[cue.Verb].Folded);
        features
            .Note(ReportFeature.LikeSaying, meaning.Saying)
            .Note(ReportFeature.LikeThinking, meaning.Thinking)
            .Note(ReportFeature.LikeWanting, meaning.Wanting)
            .Note(ReportFeature.LikeJudging, meaning.Judging)
            .Note(ReportFeature.LikeDoing, meaning.Doing)
            .Note(ReportFeature.LikeShowing, meaning.Showing)
            .Note(ReportFeature.LikeSupporting, meaning.Supporting)
            .Note(ReportFeature.LikeAttacking, meaning.Attacking)
            .Note(ReportFeature.LikeAsking, meaning.Asking)
            .Note(ReportFeature.LikeDeciding, meaning.Deciding)
            .Note(ReportFeature.LikeFeeling, meaning.Feeling)
            .Note(ReportFeature.VerbIsStrong, cue.Word?.Strength is SpeechStrength.Strong)
            .Note(ReportFeature.VerbIsWeak, cue.Word?.Strength is SpeechStrength.Weak)
            .Note(ReportFeature.VerbIsLoose, cue.Word?.Strength is SpeechStrength.Loose)
            .Note(ReportFeature.VerbIsAttitude, cue.Word?.Strength is SpeechStrength.Unlisted)
            .Note(
                ReportFeature.VerbIsUnknown,
                cue.Word is { Strength: SpeechStrength.Unlisted } && frame.Pieces[cue.Verb].Attitude is null
            )
            .Note(ReportFeature.VerbIsSay, lemma is "say" or "add" or "note" or "argue" or "claim" or "insist")
            .Note(
                ReportFeature.VerbIsTell,
                lemma is "tell" or "inform" or "remind" or "assure" or "warn" or "urge" or "ask"
            )
            .Note(
                ReportFeature.VerbIsThink,
                lemma is "think" or "believe" or "hope" or "fear" or "want" or "feel" or "know" or "expect"
            )
            .Note(
                ReportFeature.VerbIsJudge,
                lemma
                    is "criticize"
                        or "blast"
                        or "accuse"
                        or "call"
                        or "praise"
                        or "blame"
                        or "slam"
                        or "describe"
                        or "denounce"
                        or "condemn"
                        or "defend"
            )
            .Note(ReportFeature.VerbIsParticiple, cue.Word is { IsParticiple: true })
            .Note(ReportFeature.VerbIsBare, cue.Word is { IsBare: true })
            .Note(ReportFeature.IsSubjectVerb, cue.Shape is CueShape.SubjectVerb)
            .Note(ReportFeature.IsVerbSubject, cue.Shape is CueShape.VerbSubject)
            .Note(ReportFeature.IsApposition, cue.Shape is CueShape.Apposition)
            .Note(ReportFeature.IsInherited, cue.Shape is CueShape.Inherited)
            .Note(ReportFeature.IsAccordingTo, cue.Shape is CueShape.AccordingTo)
            .Note(ReportFeature.IsNoun, cue.Shape is CueShape.Noun)
            .Note(ReportFeature.IsAdjective, cue.Shape is CueShape.Adjective)
            .Note(ReportFeature.IsPassive, cue.Shape is CueShape.Passive)
            .Note(ReportFeature.IsTag, ReferenceEquals(clause.Tag, cue))
            .Note(ReportFeature.IsUnderTag, clause.Tag is not null && !ReferenceEquals(clause.Tag, cue))
            .Note(ReportFeature.HasAccordingTo, _hasAccordingTo && cue.Shape is not CueShape.AccordingTo)
            .Note(
                ReportFeature.PiecesSinceCue,
                before is null
                    ? MostCounted
                    : Math.Clamp(cue.First - Math.Max(before.Last, before.Verb), -1, MostCounted)
            )
            .Note(ReportFeature.GoesOnFromCue, before is not null && ReferenceEquals(before.Subject, cue.Subject))
            .Note(
                ReportFeature.IsBelowStrong,
                before is { Word.IsStrong: true } && !ReferenceEquals(before.Subject, cue.Subject)
            )
            .Note(ReportFeature.IsLabel, cue.Shape is CueShape.Label)
            .Note(ReportFeature.IsInfinitive, cue.Verb > 0 && frame.Pieces[cue.Verb - 1].Is("to"))
            .Note(ReportFeature.IsHelped, cue.Verb > 0 && frame.Pieces[cue.Verb - 1].IsAuxiliary)
            .Note(ReportFeature.IsNegatedOrSupposed, VerbUse.IsNegatedOrSupposed(frame, cue.Verb))
            .Note(ReportFeature.CueNumber, number)
            .Note(ReportFeature.CuesOfSentence, _cues.Length)
            .Note(ReportFeature.IsLastCue, number == _cues.Length - 1)
            .Note(ReportFeature.CommaBefore, cue.First > 0 && frame.Pieces[cue.First - 1].Is(","))
            .Note(ReportFeature.CommaAfter, after < frame.Pieces.Count && frame.Pieces[after].Is(","))
            .Note(ReportFeature.ThatFollows, FoldedAt(after) is "that")
            .Note(ReportFeature.ToFollows, FoldedAt(after) is "to")
            .Note(ReportFeature.PronounFollows, ReportWords.IsPronoun(FoldedAt(after)))
            .Note(ReportFeature.QuestionFollows, ReportWords.IsQuestion(FoldedAt(after)))
            .Note(ReportFeature.VerbBehindComma, IsVerbBehindComma(after))
            .Note(ReportFeature.LeadHasVerb, cue.First > 0 && counts.Within(0, cue.First - 1).Verbs > 0)
            .Note(
                ReportFeature.LeadIsBesideClause,
                cue.First > 0 && (frame.Pieces[0].IsPreposition || frame.Pieces[0].IsConjunction)
            )
            .Note(ReportFeature.PrepositionAfter, after < frame.Pieces.Count && frame.Pieces[after].IsPreposition)
            .Note(
                ReportFeature.IsSubordinate,
                cue.First > 0 && ReportWords.IsSubordinate(frame.Pieces[cue.First - 1].Folded)
            )
            .Note(ReportFeature.EndsTheSentence, after >= frame.Pieces.Count - 1);
    }

    private void NoteSubject(Features<ReportFeature> features, FoundMention subject)
    {
        var isPronoun = subject.Kind is MentionKind.Pronoun;
        var head = HeadOf(subject);
        features
            .Note(ReportFeature.IsName, subject.Kind is MentionKind.Name)
            .Note(ReportFeature.IsBody, subject.Kind is MentionKind.Body)
            .Note(ReportFeature.IsDescription, subject.Kind is MentionKind.Description)
            .Note(ReportFeature.IsHeOrShe, isPronoun && subject.Gender is Pronoun.He or Pronoun.She)
            .Note(ReportFeature.IsThey, isPronoun && subject.Gender is Pronoun.They)
            .Note(ReportFeature.IsIt, isPronoun && subject.Gender is Pronoun.It)
            .Note(ReportFeature.IsPlural, !isPronoun && RoleNoun.IsPlural(head))
            .Note(ReportFeature.IsText, subject.Kind is MentionKind.Description && RoleNoun.IsBody(head))
            .Note(ReportFeature.IsBelowPreposition, subject.IsBelowPreposition(frame))
            .Note(ReportFeature.SubjectWords, subject.Last - subject.First + 1);
    }

    // The noun of "a survey of ferry passengers" is the survey.
    private string HeadOf(FoundMention subject)
    {
        var head = subject.First;
        while (head < subject.Last && !frame.Pieces[head + 1].IsPreposition)
        {
            head++;
        }
        return frame.Pieces[head].Folded;
    }

    private bool IsVerbBehindComma(int after)
    {
        for (var i = after; i + 1 < frame.Pieces.Count && i < after + FurthestComma; i++)
        {
            if (frame.Pieces[i].Is(","))
            {
                return ReportWords.IsVerbLike(frame.Pieces[i + 1]);
            }
        }
        return false;
    }

    private string FoldedAt(int at) => at < frame.Pieces.Count ? frame.Pieces[at].Folded : "";
}
