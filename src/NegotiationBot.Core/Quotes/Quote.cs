using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>A span of a revision that carries somebody's words.</summary>
/// <param name="Span">Direct and mixed: the words inside the marks. Indirect: what is reported, without source and cue. Statement and turn: the paragraph, without its label.</param>
/// <param name="Sentence">The whole sentence or sentences of the article that hold the quote, its marks and its cue: what sentence mode shows.</param>
public sealed record Quote(TextSpan Span, QuoteKind Kind, TextSpan Sentence, Attribution Attribution)
{
    /// <summary>The most that is ever shown of it; a long turn is shown in part.</summary>
    public TextSpan Whole =>
        Kind is QuoteKind.Turn or QuoteKind.Statement ? Span
        : Attribution.Antecedent is { } antecedent ? Sentence.Cover(Span).Cover(antecedent)
        : Sentence.Cover(Span);

    /// <summary>The words stand between quotation marks in the article.</summary>
    public bool IsMarked => Kind is QuoteKind.Direct or QuoteKind.Mixed;

    /// <summary>The words are the speaker's own, marked or not; an indirect quote is the article's wording.</summary>
    public bool IsVerbatim => Kind is not QuoteKind.Indirect;
}
