using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>What a frame is made of, counted once for all its cues and stretches: each entry counts the pieces before its place.</summary>
internal sealed class SentenceCounts
{
    private readonly Count[] _before;

    public SentenceCounts(Frame frame)
    {
        _before = new Count[frame.Pieces.Count + 1];
        for (var i = 0; i < frame.Pieces.Count; i++)
        {
            _before[i + 1] = _before[i] + Of(frame.Pieces[i]);
        }
    }

    public Count Total => _before[^1];

    /// <param name="last">Inclusive.</param>
    public Count Within(int first, int last) => _before[last + 1] - _before[first];

    private static Count Of(in Piece piece) =>
        new(
            Words: piece.IsWord ? 1 : 0,
            Commas: piece.Is(",") ? 1 : 0,
            Conjunctions: piece.IsConjunction ? 1 : 0,
            Verbs: ReportWords.IsVerbLike(piece) ? 1 : 0,
            Quotations: piece.IsQuotation ? 1 : 0,
            Names: piece.IsCapitalised ? 1 : 0
        );

    /// <summary>How many pieces are of each sort.</summary>
    public readonly record struct Count(int Words, int Commas, int Conjunctions, int Verbs, int Quotations, int Names)
    {
        public static Count operator +(Count one, Count other) =>
            new(
                one.Words + other.Words,
                one.Commas + other.Commas,
                one.Conjunctions + other.Conjunctions,
                one.Verbs + other.Verbs,
                one.Quotations + other.Quotations,
                one.Names + other.Names
            );

        public static Count operator -(Count one, Count other) =>
            new(
                one.Words - other.Words,
                one.Commas - other.Commas,
                one.Conjunctions - other.Conjunctions,
                one.Verbs - other.Verbs,
                one.Quotations - other.Quotations,
                one.Names - other.Names
            );
    }
}
