namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Why a candidate cannot be what answers, however much of the question it has.</summary>
public enum Objection
{
    /// <summary>It holds no answer of the asked kind: no number where one is asked for.</summary>
    LacksAnswer,

    /// <summary>What nothing in the corpus is of is asked about: the government of a country that no article names.</summary>
    OfNobodyHere,

    /// <summary>Words of theirs with too little of what is asked about.</summary>
    HardlyOnIt,

    /// <summary>Not a word of what is asked about.</summary>
    SaysNothing,

    /// <summary>Another cut the words short.</summary>
    BreaksOff,

    /// <summary>No place, where one is asked for.</summary>
    Placeless,

    /// <summary>Another in a row than the asked one: the second for the third.</summary>
    AnotherInRow,

    /// <summary>What was asked whether it happened does not happen there.</summary>
    AnotherDeed,

    /// <summary>When something else was.</summary>
    AnotherMoment,

    /// <summary>The article knows nothing of the place.</summary>
    AnotherPlace,

    /// <summary>Something without which it is not about that is missing: the person, the year, the deed.</summary>
    SomethingElse,

    /// <summary>The article has not come to the place.</summary>
    Elsewhere,

    /// <summary>Asked why something was done, it tells neither that it was nor a reason.</summary>
    AnotherReason,

    /// <summary>Not the author's own words.</summary>
    NotTheAuthors,

    /// <summary>It says the contrary of what is asked about.</summary>
    Contrary,

    /// <summary>It affirms what is asked about as denied.</summary>
    Affirmed,

    /// <summary>Somebody else does it.</summary>
    AnotherDoer,

    /// <summary>It is of the people or things of another state.</summary>
    AnothersPeople,

    /// <summary>Asked what is to come, it tells what was.</summary>
    ToldAlready,

    /// <summary>It is of whoever holds another office.</summary>
    AnotherOffice,

    /// <summary>Who does it is left out.</summary>
    DoerLeftOut,

    /// <summary>Another article has much more of the question, and no answer of the asked kind: that is not told.</summary>
    ToldWithoutAnswer,

    /// <summary>What has more of the question tells another thing.</summary>
    ToldOtherwise,
}
