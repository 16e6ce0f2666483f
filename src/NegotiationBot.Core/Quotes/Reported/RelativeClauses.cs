using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>Finds what a relative clause belongs to: of <c>doctors who signed the letter said</c> the doctors are the subject.</summary>
internal sealed class RelativeClauses(Frame frame, PhrasePieces pieces)
{
    private const int Longest = 14;

    /// <summary>The last piece before the relative pronoun of a clause that ends at <paramref name="last"/>; −1 where none does.</summary>
    public int Antecedent(int last)
    {
        for (var i = last - 1; i > 0 && last - i < Longest && pieces.IsPartOfPhrase(i); i--)
        {
            if (frame.Pieces[i].Folded is "who" or "that" or "which")
            {
                return pieces.IsFiniteVerb(i - 1) || !IsVerbBehindRelative(i + 1) ? -1 : i - 1;
            }
        }
        return -1;
    }

    // "who signed", "that was taken"; what one says or thinks takes a clause of its own: "who think the government".
    private bool IsVerbBehindRelative(int at)
    {
        while (Auxiliaries.IsBetweenSubjectAndVerb(frame, at) && !frame.Pieces[at].IsAuxiliary)
        {
            at++;
        }
        var folded = frame.Pieces[at].Folded;
        return frame.Pieces[at].Verb is not { IsStrong: true }
            && (
                frame.Pieces[at].IsAuxiliary
                || folded.EndsWith("ed", StringComparison.Ordinal)
                || frame.Pieces[at].Attitude is not null
                || VerbForms.IsIrregularPast(folded)
            );
    }
}
