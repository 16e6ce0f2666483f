namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>What is known about a candidate as the evidence that answers. Fewer were worth more: of sixty tried, these carry what all did.</summary>
public enum EvidenceFeature
{
    /// <summary>What it was ranked by, <see cref="TopicMatch.Score"/>.</summary>
    Score,

    /// <summary><see cref="TopicMatch.Coverage"/>.</summary>
    Coverage,

    /// <summary><see cref="TopicMatch.Named"/>.</summary>
    Named,

    /// <summary>It has an answer of the asked type.</summary>
    HoldsAnswer,

    /// <summary>How many words lie between that and the nearest asked word.</summary>
    AnswerGap,

    /// <summary>The share of the weight of the heaviest asked word that stands neither in it nor around it.</summary>
    HeaviestMissing,

    /// <summary>How many asked words it does not have itself.</summary>
    MissingHere,

    /// <summary>How close together those stand that it has.</summary>
    Closeness,

    /// <summary>How near its surroundings are to the question in meaning.</summary>
    NearMeaning,

    /// <summary>One of the two denies, the other does not.</summary>
    NegationDiffers,

    /// <summary>How many candidates match about as well as the best: where there are many, none stands out.</summary>
    CloseRivals,

    /// <summary>How far its passage lies before the best passage of any other article, in shares of what a passage could score.</summary>
    RetrievedLead,

    /// <summary>Words or deeds of somebody are asked for.</summary>
    AsksOfSomebody,

    /// <summary>Days are asked about, and its article is of them.</summary>
    IsInPeriod,

    /// <summary>It ends in no mark: a heading, a piece of a table.</summary>
    EndsOpen,

    /// <summary>It is a quote under a sure name.</summary>
    IsNamed,

    /// <summary>It is in words of somebody asked about.</summary>
    IsTheirs,

    /// <summary><see cref="Coverage"/>, of words of somebody asked about: who speaks is settled, what of is not.</summary>
    TheirsCoverage,

    /// <summary><see cref="HeaviestMissing"/>, of such.</summary>
    TheirsMissing,

    /// <summary>The question leans on an earlier one, and its article is the one that was spoken of.</summary>
    IsSpokenOf,
}
