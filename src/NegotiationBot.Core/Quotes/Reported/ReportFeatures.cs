using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>What speaks for a sentence being the report of what its cue's subject said.</summary>
public static class ReportFeatures
{
    private const int ThatIsNearWithin = 6;

    public static Features Of(Frame frame, Cue cue, CastMember speaker)
    {
        var pieces = frame.Pieces;
        var subject = cue.Subject;
        var after = Math.Max(cue.Last, cue.Verb) + 1;
        var first = pieces[subject.First].Folded;
        var thatIsNear = pieces.Skip(after).Take(ThatIsNearWithin).Any(piece => piece.Is("that"));
        return new Features()
            .Add("any", true)
            .Add("strong verb", cue.IsStrong)
            .Add("participle", cue.Word is { IsParticiple: true })
            .Add("present, as written", cue.Word is { IsBare: true })
            .Add("subject, verb", cue.Shape is CueShape.SubjectVerb)
            .Add("verb, subject", cue.Shape is CueShape.VerbSubject)
            .Add("apposition", cue.Shape is CueShape.Apposition)
            .Add("according to", cue.Shape is CueShape.AccordingTo)
            .Add("inherited", cue.Shape is CueShape.Inherited)
            .Add("inherited, after a comma or and", cue.Shape is CueShape.Inherited && JoinsOn(frame, cue))
            .Add("that follows", after < pieces.Count && pieces[after].Is("that"))
            .Add("that follows soon", thatIsNear)
            .Add("nothing follows", after >= pieces.Count - 1)
            .Add(
                "a preposition follows",
                !thatIsNear && after < pieces.Count && Prepositions.Contains(pieces[after].Folded)
            )
            .Add("name", subject.Kind is MentionKind.Name)
            .Add("body", subject.Kind is MentionKind.Body)
            .Add("he or she", subject.Kind is MentionKind.Pronoun && subject.Gender is Pronoun.He or Pronoun.She)
            .Add("they", subject.Kind is MentionKind.Pronoun && subject.Gender is Pronoun.They)
            .Add("it", subject.Kind is MentionKind.Pronoun && subject.Gender is Pronoun.It)
            .Add("many", subject.Kind is MentionKind.Description && subject.Gender is Pronoun.They)
            .Add("one word of a crowd", subject.Kind is MentionKind.Description && subject.First == subject.Last)
            .Add("lone capital", IsLoneCapital(speaker))
            .Add("subordinate", subject.First > 0 && IsSubordinate(pieces[subject.First - 1].Folded))
            .Add("below a preposition", subject.First > 0 && Prepositions.Contains(pieces[subject.First - 1].Folded))
            .Add("possessor before", first is "his" or "her" or "their" or "its" or "our" or "my")
            .Add("asks or doubts", pieces[^1].Is("?"));
    }

    // "She smiled and said", "…, adding that"
    private static bool JoinsOn(Frame frame, Cue cue) =>
        cue.Verb > 0 && frame.Pieces[cue.Verb - 1].Folded is "," or "and" or "but" or "then" or "also";

    // "Similar requests", "Western states": a word with a capital that the article nowhere makes anybody's name.
    private static bool IsLoneCapital(CastMember member) =>
        member
            is {
                Kind: SpeakerKind.Person,
                Person.Given.Count: 0,
                Titles.Count: 0,
                KnownOffice: null,
                Mentions.Count: < 2
            };

    private static bool IsSubordinate(string folded) =>
        folded
            is "as"
                or "what"
                or "which"
                or "who"
                or "if"
                or "than"
                or "how"
                or "why"
                or "where"
                or "when"
                or "because";
}
