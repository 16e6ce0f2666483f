using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// What is known of a match by the words that stand there, in whatever order. To look at them one after another takes most of a question's time, and is
/// only worth it where the match may be among the best.
/// </summary>
/// <param name="Words">Of a quotation, the span of the speaker's own words.</param>
/// <param name="Coverage">As of <see cref="TopicMatch"/>, as are <paramref name="Own"/> and <paramref name="Named"/>.</param>
/// <param name="Covered">The same of the whole question, what it recalls included.</param>
/// <param name="About">Share, 0 to 1, of the typed words and names that the title holds.</param>
/// <param name="IsSpokenOf">The article is what the conversation is about.</param>
/// <param name="AsksForSomething">An answer must be of some type.</param>
/// <param name="MostPhrase">At most this is <see cref="TopicMatch.Phrase"/>.</param>
/// <param name="MostRun">At most this is <see cref="TopicMatch.Run"/>.</param>
/// <param name="MayHoldAnswer">False where <see cref="TopicMatch.HoldsAnswer"/> surely is.</param>
internal sealed record MatchOutline(
    IndexedArticle Article,
    TextSpan Span,
    TextSpan? Words,
    double Coverage,
    double Covered,
    double Own,
    double Named,
    double About,
    bool IsSpokenOf,
    bool AsksForSomething,
    double MostPhrase,
    double MostRun,
    bool MayHoldAnswer
)
{
    /// <inheritdoc cref="Leaning.Of"/>
    public TextSpan? LeansOn { get; init; }

    /// <summary>What replying to a question adds to the score.</summary>
    public double ReplyWorth { get; init; }

    /// <summary>What is asked for can be <see cref="TopicMatch.IsTied"/>.</summary>
    public bool MayBeTied { get; init; }

    /// <summary>What holding an answer of the asked type adds to a score of at most about one.</summary>
    private const double AnswerWorth = 0.25;

    /// <summary>What its being tied to what is asked about adds.</summary>
    private const double TiedWorth = 0.2;

    /// <summary>What the asked words in their order add.</summary>
    private const double PhraseWorth = 0.35;

    /// <summary>What all the given words in one run add: of two quotations that share a sentence, the one that has them is meant.</summary>
    private const double RunWorth = 0.5;

    /// <summary>What naming those asked about adds.</summary>
    private const double NamedWorth = 0.4;

    /// <summary>What standing in the title adds.</summary>
    private const double AboutWorth = 0.15;

    /// <summary>What being of the article that the conversation is about adds.</summary>
    private const double SpokenOfWorth = 0.3;

    /// <summary>More than a sum may differ by when it is added up in another order.</summary>
    private const double Rounding = 1e-9;

    /// <summary>At most this is <see cref="TopicMatch.Score"/>.</summary>
    public double Most => Score(MostPhrase, MostRun, MayHoldAnswer, MayHoldAnswer && MayBeTied) + Rounding;

    /// <summary>
    /// What candidates of one question are ranked by: <c>score = coverage + phrase + run + named + title + reply + conversation + answer + tie</c>, each part explained beside
    /// its constant.
    /// </summary>
    public double Score(double phrase, double run, bool holdsAnswer, bool isTied) =>
        Covered
        + (PhraseWorth * phrase)
        + (RunWorth * run)
        + (NamedWorth * Named)
        + (AboutWorth * About)
        + ReplyWorth
        + (IsSpokenOf ? SpokenOfWorth : 0)
        + (AsksForSomething && holdsAnswer ? AnswerWorth : 0)
        + (isTied ? TiedWorth : 0);
}
