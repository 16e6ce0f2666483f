using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A sentence of an article's prose.</summary>
public sealed record RankedSentence(IndexedArticle Article, TextSpan Span, TopicMatch Match)
{
    /// <summary>The sentence before, where it points back to that for asked words that it lacks; the question that a short reply replies to.</summary>
    public TextSpan? LeansOn { get; init; }

    /// <summary>What of the article is shown.</summary>
    public TextSpan Shown => LeansOn?.Cover(Span) ?? Span;

    /// <summary>The passage that it was found in.</summary>
    public Passage Passage { get; init; }

    /// <summary>The score of its passage, of the most that the question's words could score.</summary>
    public double Retrieved { get; init; }

    /// <summary>How far that lies before the passages of other articles.</summary>
    internal double Lead { get; init; }

    public Judgement Judgement => Judged.Judgement;

    /// <summary>The judgement, made when somebody looks at it: a refusal looks at no more than the best.</summary>
    internal JudgedLater Judged { get; init; } = JudgedLater.Never;

    /// <summary>It is a question: an interviewer's tells nothing.</summary>
    public bool Asks => Article.In(Span).TrimEnd(" \"”") is [.., '?'];

    /// <summary>As it is read: a space that keeps two words on one line is a space like any other.</summary>
    public string Text => PlainSpaces.In(Article.Of(Span));
}
