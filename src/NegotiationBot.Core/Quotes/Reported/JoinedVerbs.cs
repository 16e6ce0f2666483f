using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>
/// Where a conjunction joins a second verb to that of a cue: in <c>criticized the envoy and praised the treaty</c> what is criticized ends before <c>and</c>.
/// </summary>
internal sealed class JoinedVerbs
{
    private readonly List<int> _joints = [];

    public JoinedVerbs(Frame frame, Cue cue)
    {
        var form = FormOf(frame.Pieces[cue.Verb]);
        for (var i = cue.Verb + 1; i + 1 < frame.Pieces.Count; i++)
        {
            if (frame.Pieces[i].Folded is not ("and" or "but" or "or" or "then"))
            {
                continue;
            }
            var verb = i + 1;
            while (verb < frame.Pieces.Count && IsAdverb(frame, verb))
            {
                verb++;
            }
            if (verb < frame.Pieces.Count && IsJoined(frame.Pieces[verb], form))
            {
                _joints.Add(frame.Pieces[i - 1].Is(",") ? i - 1 : i);
            }
        }
    }

    private enum Form
    {
        Base,
        Third,
        Past,
        Participle,
    }

    public bool FollowBehind(int last) => _joints.Contains(last + 1);

    public bool StandWithin(int first, int last)
    {
        foreach (var joint in _joints)
        {
            if (first < joint && joint < last)
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsJoined(Piece piece, Form form) =>
        piece is { IsWord: true, IsCapitalised: false }
        && (piece.IsAuxiliary || (FormOf(piece) == form && (form is not Form.Base || IsKnown(piece))));

    private static bool IsAdverb(Frame frame, int at) =>
        !frame.Pieces[at].IsAuxiliary && Auxiliaries.IsBetweenSubjectAndVerb(frame, at);

    private static Form FormOf(in Piece piece) =>
        piece.Folded.EndsWith("ing", StringComparison.Ordinal) ? Form.Participle
        : piece.Folded.EndsWith("ed", StringComparison.Ordinal) || VerbForms.IsIrregularPast(piece.Folded) ? Form.Past
        : piece.Folded[^1] == 's' ? Form.Third
        : (piece.Verb ?? piece.Attitude) is { IsBare: false } ? Form.Past
        : Form.Base;

    private static bool IsKnown(in Piece piece) => (piece.Verb ?? piece.Attitude) is { IsBare: true };
}
