using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Core.Answers;

/// <summary>What tells whether the corpus answers a question at all, apart from how likely one sentence does.</summary>
public enum AnswerabilityFeature
{
    /// <summary>The probability of what answers; of a refusal, of the likeliest among the first.</summary>
    Best,

    /// <summary>How well the next best matches, in shares of what answers: where many match alike, none stands out.</summary>
    NextBest,

    /// <summary>How much better than what answers the best one matches, which something speaks against.</summary>
    Behind,

    /// <summary>Of what answers, <see cref="EvidenceFeature.MissingHere"/>.</summary>
    MissingHere,

    /// <inheritdoc cref="EvidenceFeature.NegationDiffers"/>
    NegationDiffers,

    /// <inheritdoc cref="EvidenceFeature.CloseRivals"/>
    CloseRivals,

    /// <inheritdoc cref="EvidenceFeature.RetrievedLead"/>
    RetrievedLead,

    /// <summary>Over how many things the question is: what has all of five is seldom of something else.</summary>
    Topics,

    /// <summary>How many words it has, small ones too.</summary>
    Words,

    /// <summary>Places have many shapes: a sentence with the asked words often holds one.</summary>
    AsksPlace,
    AsksWhoSaid,
    AsksWords,
    Compares,

    /// <summary>There is much of what was asked about, and nothing of the asked kind.</summary>
    NothingOfThatKind,

    /// <summary>No sentence is about enough of the question.</summary>
    NotCovered,

    NobodySaidThat,

    /// <summary>Somebody is not quoted, or not on this.</summary>
    NothingFromThem,
}
