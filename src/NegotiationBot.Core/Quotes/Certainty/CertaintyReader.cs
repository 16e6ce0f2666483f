using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Certainty;

/// <summary>Collects what tells whether a decision is right.</summary>
public sealed class CertaintyReader(ArticleReading reading)
{
    private const int MostCounted = 20;

    private readonly Dictionary<string, int> _sharing = reading
        .Cast.Members.Where(member => member.Person is not null)
        .GroupBy(member => member.Person!.Surname, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    public Features<CertaintyFeature> Of(Decision decision)
    {
        var features = new Features<CertaintyFeature>();
        NoteChoice(features, decision);
        NoteLink(features, decision);
        NoteSpeaker(features, decision.Speaker);
        if (decision.Strongest is { } strongest)
        {
            NoteQuotation(features, strongest.Features);
        }
        return features.Note(CertaintyFeature.QuotationsOfArticle, Math.Min(MostCounted, reading.Quotations.Count));
    }

    private static void NoteChoice(Features<CertaintyFeature> features, Decision decision)
    {
        var (runnerUp, nobody) = (0.0, 0.0);
        foreach (var (speaker, share, _) in decision.Contenders)
        {
            if (speaker is null)
            {
                nobody = decision.Speaker is null ? 0 : share;
            }
            else if (!ReferenceEquals(speaker, decision.Speaker))
            {
                runnerUp = Math.Max(runnerUp, share);
            }
        }
        features
            .Note(CertaintyFeature.Probability, decision.Probability)
            .Note(CertaintyFeature.LinkProbability, decision.LinkProbability)
            .Note(CertaintyFeature.RunnerUp, runnerUp)
            .Note(CertaintyFeature.Nobody, nobody)
            .Note(CertaintyFeature.Candidates, decision.Candidates.Count)
            .Note(CertaintyFeature.MeaningProbability, decision.Strongest?.Meaning?.Probability ?? 0);
    }

    private static void NoteLink(Features<CertaintyFeature> features, Decision decision)
    {
        var link = decision.Link;
        // A quotation that goes on is as sure as the one that it goes on from.
        var source = decision.Source.Link;
        var strength = source.Cue?.Word?.Strength;
        features
            .Note(CertaintyFeature.IsCueAfter, link.Kind is LinkKind.CueAfter)
            .Note(CertaintyFeature.IsCueBefore, link.Kind is LinkKind.CueBefore)
            .Note(CertaintyFeature.IsSentenceBefore, link.Kind is LinkKind.SentenceBefore)
            .Note(CertaintyFeature.IsSentenceAfter, link.Kind is LinkKind.SentenceAfter)
            .Note(CertaintyFeature.IsGoingOn, link.Kind is LinkKind.GoesOn)
            .Note(CertaintyFeature.IsSubject, link.Kind is LinkKind.Subject)
            .Note(CertaintyFeature.TimesGoneOn, Math.Min(MostCounted, decision.TimesGoneOn))
            .Note(CertaintyFeature.SourceCertainty, decision.Previous?.Certainty ?? 0)
            .Note(CertaintyFeature.VerbIsStrong, strength is SpeechStrength.Strong)
            .Note(CertaintyFeature.VerbIsWeak, strength is SpeechStrength.Weak)
            .Note(CertaintyFeature.VerbIsLooser, strength is SpeechStrength.Loose or SpeechStrength.Unlisted)
            .Note(CertaintyFeature.IsInherited, source.Cue?.Shape is CueShape.Inherited);
        if (source.Mention is { } mention)
        {
            var last = NameFolder.Words(mention.Text) is [.., var word] ? word : "";
            features
                .Note(CertaintyFeature.IsName, mention.Kind is MentionKind.Name)
                .Note(CertaintyFeature.IsBody, mention.Kind is MentionKind.Body)
                .Note(CertaintyFeature.IsDescription, mention.Kind is MentionKind.Description)
                .Note(CertaintyFeature.IsPronoun, mention.Kind is MentionKind.Pronoun)
                .Note(CertaintyFeature.IsPlural, RoleNoun.IsPlural(last))
                .Note(CertaintyFeature.IsText, mention.Kind is MentionKind.Description && RoleNoun.IsBody(last))
                .Note(CertaintyFeature.MentionWords, mention.Last - mention.First + 1);
        }
    }

    private void NoteSpeaker(Features<CertaintyFeature> features, CastMember? speaker)
    {
        if (speaker is null)
        {
            return;
        }
        features
            .Note(CertaintyFeature.IsPerson, speaker.Kind is SpeakerKind.Person)
            .Note(CertaintyFeature.IsFullName, speaker.Person is { Given.Count: > 0 })
            .Note(CertaintyFeature.IsKnown, speaker.IsKnown)
            .Note(CertaintyFeature.GenderIsKnown, speaker.Gender is not Pronoun.Unknown)
            .Note(CertaintyFeature.TimesNamed, Math.Min(MostCounted, speaker.Mentions.Count))
            .Note(
                CertaintyFeature.Namesakes,
                speaker.Person is { } person ? _sharing.GetValueOrDefault(person.Surname) : 0
            );
    }

    private static void NoteQuotation(Features<CertaintyFeature> features, Features<CandidateFeature> candidate) =>
        features
            .Note(CertaintyFeature.Gap, candidate[CandidateFeature.Gap])
            .Note(CertaintyFeature.NamedInQuotation, candidate[CandidateFeature.NamedInQuotation])
            .Note(CertaintyFeature.IsPreviousSpeaker, candidate[CandidateFeature.IsPreviousSpeaker])
            .Note(CertaintyFeature.Words, candidate[CandidateFeature.Words])
            .Note(CertaintyFeature.StartsLikeSentence, candidate[CandidateFeature.StartsLikeSentence])
            .Note(CertaintyFeature.EndsLikeSpeech, candidate[CandidateFeature.EndsLikeSpeech])
            .Note(CertaintyFeature.IsTitleCase, candidate[CandidateFeature.IsTitleCase])
            .Note(CertaintyFeature.StandsAlone, candidate[CandidateFeature.StandsAlone])
            .Note(CertaintyFeature.QuotationsOfSentence, candidate[CandidateFeature.QuotationsOfSentence])
            .Note(CertaintyFeature.CuesOfSentence, candidate[CandidateFeature.CuesOfSentence])
            .Note(CertaintyFeature.NamesOfSentence, candidate[CandidateFeature.NamesOfSentence]);
}
