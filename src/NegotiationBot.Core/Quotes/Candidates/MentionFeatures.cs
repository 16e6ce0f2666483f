using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>What the words tell by which a candidate is mentioned.</summary>
internal static class MentionFeatures
{
    public static Features<CandidateFeature> Note(
        Features<CandidateFeature> features,
        Frame frame,
        FoundMention mention
    )
    {
        var isPronoun = mention.Kind is MentionKind.Pronoun;
        var last = frame.Pieces[Math.Min(mention.Last, frame.Pieces.Count - 1)].Folded;
        return features
            .Note(CandidateFeature.IsName, mention.Kind is MentionKind.Name)
            .Note(CandidateFeature.IsBody, mention.Kind is MentionKind.Body)
            .Note(CandidateFeature.IsDescription, mention.Kind is MentionKind.Description)
            .Note(CandidateFeature.IsHeOrShe, isPronoun && mention.Gender is Pronoun.He or Pronoun.She)
            .Note(CandidateFeature.IsThey, isPronoun && mention.Gender is Pronoun.They)
            .Note(CandidateFeature.IsIt, isPronoun && mention.Gender is Pronoun.It)
            .Note(CandidateFeature.IsText, mention.Kind is MentionKind.Description && RoleNoun.IsBody(last))
            .Note(CandidateFeature.IsPlural, !isPronoun && RoleNoun.IsPlural(last))
            .Note(CandidateFeature.IsDefinite, frame.Pieces[mention.First].Is("the"))
            .Note(CandidateFeature.IsPossessive, mention.IsPossessive)
            .Note(CandidateFeature.IsBelowPreposition, mention.IsBelowPreposition(frame))
            .Note(CandidateFeature.MentionWords, mention.Last - mention.First + 1);
    }
}
