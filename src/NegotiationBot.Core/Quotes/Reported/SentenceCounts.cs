using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Reported;

/// <summary>What a frame is made of, counted once for all its cues and stretches.</summary>
internal sealed class SentenceCounts(Frame frame)
{
    public PieceCount Words { get; } = new(frame, piece => piece.IsWord);

    public PieceCount Commas { get; } = new(frame, piece => piece.Is(","));

    public PieceCount Conjunctions { get; } = new(frame, piece => Prepositions.IsConjunction(piece.Folded));

    public PieceCount Verbs { get; } = new(frame, ReportWords.IsVerbLike);

    public PieceCount Quotations { get; } = new(frame, piece => piece.IsQuotation);

    public PieceCount Names { get; } = new(frame, piece => piece.IsCapitalised);
}
