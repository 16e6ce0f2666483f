using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Some whole paragraphs of a long text: those of a span and the one before, as <see cref="Surroundings"/> has it.</summary>
/// <param name="Of">The span, in the whole text.</param>
/// <param name="Start">Where the stretch begins in the whole text.</param>
public sealed record TextStretch(TextSpan Of, int Start, string Text);
