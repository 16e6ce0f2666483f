using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Some whole paragraphs of a long text: those of a span and of what stands up to <see cref="Surroundings.Furthest"/> before and after it.</summary>
/// <param name="Of">The span, in the whole text.</param>
/// <param name="Start">Where the stretch begins in the whole text.</param>
public sealed record TextStretch(TextSpan Of, int Start, string Text);
