namespace NegotiationBot.Core.Quotes.Certainty;

/// <summary>What is known about a decision as a right one. The order is that of the model file.</summary>
public enum CertaintyFeature
{
    // The choice.
    Probability,
    LinkProbability,
    RunnerUp,
    Nobody,
    Candidates,
    MeaningProbability,

    // The link.
    IsCueAfter,
    IsCueBefore,
    IsSentenceBefore,
    IsSentenceAfter,
    IsGoingOn,
    IsSubject,
    TimesGoneOn,
    SourceCertainty,
    VerbIsStrong,
    VerbIsWeak,
    VerbIsLooser,
    IsInherited,

    // Left at zero: whom an annotator marks who tags the grammatical source is not whom we name, the one relayed.
    IsRelayed,
    Gap,

    // The mention.
    IsName,
    IsBody,
    IsDescription,
    IsPronoun,
    IsPlural,
    IsText,
    MentionWords,

    // The speaker.
    IsPerson,
    IsFullName,
    IsKnown,
    GenderIsKnown,
    TimesNamed,
    Namesakes,
    NamedInQuotation,
    IsPreviousSpeaker,

    // The quotation.
    Words,
    StartsLikeSentence,
    EndsLikeSpeech,
    IsTitleCase,
    StandsAlone,
    QuotationsOfSentence,
    CuesOfSentence,
    NamesOfSentence,
    QuotationsOfArticle,
}
