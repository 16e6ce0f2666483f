using System.Collections.Frozen;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds nouns that report, with their owners: <c>Ellery’s claim that</c>, <c>praise from Ellery</c>.</summary>
internal sealed class NounCues(string text, Frame frame, SubjectFinder subjects, PhrasesBehind phrases)
{
    private const int FurthestNoun = 4;

    private static readonly FrozenSet<string> Nouns = (
        """
            claim claims assertion assertions allegation allegations accusation accusations charge charges criticism criticisms complaint complaints warning warnings promise promises pledge pledges vow vows plan plans
            proposal proposals call calls demand demands request requests statement statements comment comments remark remarks suggestion suggestions belief beliefs view views opinion opinions position positions stance hope hopes
            fear fears concern concerns worry worries desire wish support opposition objection objections endorsement decision argument arguments prediction predictions denial insistence refusal threat threats apology
            description attack attacks contention testimony confession admission acknowledgment acknowledgement announcement declaration explanation question questions answer answers response reaction praise embrace rejection dismissal
            message note letter tweet speech idea theory vision intention intent commitment willingness reluctance disdain contempt admiration respect affection preference appeal advice recommendation interpretation characterization
            backing approval disapproval favor favour ire scrutiny skepticism scepticism pushback outrage anger condemnation ridicule mockery scorn applause plaudits pressure encouragement resistance hostility sympathy interest enthusiasm
            disagreement rebuke report reports findings analysis estimate estimates claims account accounts effort efforts goal aim bid push agenda critique defense defence tribute thanks expectation expectations doubt doubts suspicion
            """
    ).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private readonly MentionMaker _maker = new(text);

    internal static IEnumerable<string> All => Nouns;

    internal static bool Contains(string folded) => Nouns.Contains(folded);

    public Cue? At(int at) => frame.Pieces[at].Listed.IsReport ? OfAgent(at) ?? OfOwner(at) : null;

    // "praise from Ellery", "support among farmers"
    private Cue? OfAgent(int at) =>
        at + 1 < frame.Pieces.Count
        && frame.Pieces[at + 1].Folded is "from" or "by" or "among"
        && phrases.StartingAt(at + 2) is { } agent
            ? new Cue(frame.Index, at, at, agent.Last, CueShape.Passive, null, agent)
            : null;

    // "Ellery’s repeated claim that", "his refusal to"
    private Cue? OfOwner(int at)
    {
        for (var i = at - 1; i > 0 && at - i <= FurthestNoun && !NounPhrase.EndsBefore(frame.Pieces[i]); i--)
        {
            if (
                frame.Pieces[i] is { IsQuotation: false, Token.Kind: Text.TokenKind.Possessive }
                && subjects.EndingAt(i - 1) is { } owner
            )
            {
                return new Cue(frame.Index, at, owner.First, at, CueShape.Noun, null, owner);
            }
            if (Pronominal(i) is { } pronoun)
            {
                return new Cue(frame.Index, at, i, at, CueShape.Noun, null, pronoun);
            }
        }
        return null;
    }

    private FoundMention? Pronominal(int at)
    {
        var gender = frame.Pieces[at].Folded switch
        {
            "his" => Pronoun.He,
            "her" => Pronoun.She,
            "their" => Pronoun.They,
            "its" => Pronoun.It,
            _ => Pronoun.Unknown,
        };
        return gender is Pronoun.Unknown ? null : _maker.Make(frame, at, at, at, MentionKind.Pronoun, gender);
    }
}
