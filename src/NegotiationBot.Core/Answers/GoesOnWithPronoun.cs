using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>"Ellery has long asked for more. She wants the ferries": what is asked may stand in the second, and whom it tells of in the first.</summary>
internal static class GoesOnWithPronoun
{
    /// <summary>Between two sentences of a paragraph, in characters.</summary>
    private const int LongestGap = 2;

    /// <summary>A sentence with the one behind it, where that has more of the question and its pronoun can mean nobody else; else the sentence as it is.</summary>
    public static RankedSentence WithNext(
        RankedSentence sentence,
        IReadOnlyList<RankedSentence> found,
        AskedSpeaker asked
    ) =>
        asked.Candidates is [{ Kind: SpeakerKind.Person } speaker, ..]
        && NamesNobodyElse(sentence, asked)
        && found.FirstOrDefault(next => Follows(next, sentence) && OpensWith(speaker.Pronouns, next)) is { } next
        && next.Match.IsWhollyAbout
        && next.Match.Own > sentence.Match.Own
            ? sentence with
            {
                Span = sentence.Span.Cover(next.Span),
            }
            : sentence;

    private static bool Follows(RankedSentence next, RankedSentence sentence) =>
        next.Article == sentence.Article
        && next.Span.Start >= sentence.Span.End
        && sentence.Article.Text[sentence.Span.End..next.Span.Start] is { Length: <= LongestGap } gap
        && !gap.Contains('\n');

    private static bool OpensWith(Pronoun pronouns, RankedSentence next) =>
        (pronouns, TermAnalyzer.Analyze(next.Text)[0].Folded) is (Pronoun.He, "he") or (Pronoun.She, "she");

    /// <summary>But for those asked about and for places, nothing in it has a capital, and nobody is there by what they are, or as "him" or "her".</summary>
    private static bool NamesNobodyElse(RankedSentence sentence, AskedSpeaker asked) =>
        TermAnalyzer
            .Analyze(sentence.Text)
            .All(word =>
                asked.Terms.Contains(word.Term)
                || Place.Is(word.Folded)
                || (
                    (!char.IsUpper(sentence.Text[word.Span.Start]) || TermAnalyzer.IsStopWord(word.Folded))
                    && !RoleNoun.IsPerson(word.Folded)
                    && word.Folded is not ("him" or "her")
                )
            );
}
