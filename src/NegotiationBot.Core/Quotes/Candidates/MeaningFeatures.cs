using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Candidates;

/// <summary>What the article tells of whoever is meant.</summary>
internal static class MeaningFeatures
{
    private const int LongestLookedAt = 2000;

    public static Features<CandidateFeature> Note(
        Features<CandidateFeature> features,
        ArticleReading reading,
        TextSpan words,
        Frame own,
        Meaning meaning,
        int rank
    )
    {
        var member = meaning.Member;
        var naming = member.FrameNamingBefore(own.Span.End);
        return features
            .Note(CandidateFeature.Meaning, meaning.Probability)
            .Note(CandidateFeature.RankOfMeaning, rank)
            .Note(CandidateFeature.IsFullName, member.Person is { Given.Count: > 0 })
            .Note(CandidateFeature.IsKnown, member.IsKnown)
            .Note(CandidateFeature.TimesSpeaking, Math.Min(20, member.TimesSpeaking))
            .Note(CandidateFeature.ShareAsPlace, member.ShareAsPlace)
            .Note(CandidateFeature.HasPersonSign, member.HasPersonSign)
            .Note(CandidateFeature.TimesNamed, Math.Min(20, member.Mentions.Count))
            .Note(CandidateFeature.TimesNamedBefore, Math.Min(20, member.MentionsBefore(words.Start)))
            .Note(CandidateFeature.NamedInQuotation, IsNamedIn(reading.Text, words, member))
            .Note(CandidateFeature.IsNamedInSentence, naming == own.Index)
            .Note(
                CandidateFeature.IsNamedInParagraph,
                naming >= 0 && reading.Frames[naming].Paragraph == own.Paragraph
            );
    }

    /// <summary>People seldom name themselves.</summary>
    public static bool IsNamedIn(string text, TextSpan words, CastMember member) =>
        member.Person is { } person
        && words.Length < LongestLookedAt
        && words.In(text).Contains(person.Surname, StringComparison.OrdinalIgnoreCase);
}
