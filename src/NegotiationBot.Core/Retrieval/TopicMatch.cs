namespace NegotiationBot.Core.Retrieval;

/// <summary>How well a piece of text matches what was asked.</summary>
/// <param name="Coverage">Share, 0 to 1, of the question's weight that the text and its surroundings hold.</param>
/// <param name="Own">The same for the text alone.</param>
/// <param name="Phrase">Share, 0 to 1, of the asked word pairs that stand in the text in that order.</param>
/// <param name="Run">Of words whose speaker is asked: the share, 0 to 1, that the speaker's own words have in one run, stop words included.</param>
/// <param name="Named">Share, 0 to 1, of those asked about who are named in the text or speak there; 1 where nobody is asked about.</param>
/// <param name="HoldsAnswer">It has an answer of the asked type that the question does not have itself.</param>
/// <param name="Score">What candidates of one question are ranked by.</param>
public readonly record struct TopicMatch(
    double Coverage,
    double Own,
    double Phrase,
    double Run,
    double Named,
    bool HoldsAnswer,
    double Score
)
{
    /// <summary>From this share of the question on the text itself is about it.</summary>
    private const double MostOfIt = 0.7;

    /// <summary>The answer is tied to what is asked about: <see cref="TiedAnswer"/>.</summary>
    public bool IsTied { get; init; }

    public bool IsWhollyAbout => Own >= MostOfIt;
}
