using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>One way to tie a quotation to a speaker.</summary>
/// <param name="Cue">Null where the link needs none.</param>
/// <param name="Mention">Whoever would be the speaker, as written; null for <see cref="LinkKind.GoesOn"/> and <see cref="LinkKind.Nobody"/>.</param>
public sealed record Link(LinkKind Kind, Cue? Cue, FoundMention? Mention)
{
    /// <summary>For <see cref="LinkKind.GoesOn"/>: the quotation whose speaker goes on.</summary>
    public int Previous { get; init; } = -1;

    /// <summary>For <see cref="LinkKind.SentenceBefore"/>: that sentence holds a quotation already, and this one follows it in its paragraph.</summary>
    public bool IsQuotedOn { get; init; }
}
