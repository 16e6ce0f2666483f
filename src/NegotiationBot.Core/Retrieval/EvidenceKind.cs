namespace NegotiationBot.Core.Retrieval;

public enum EvidenceKind
{
    Quote,
    Passage,

    /// <summary>A fact about the article itself: its byline, its date.</summary>
    Article,
}
