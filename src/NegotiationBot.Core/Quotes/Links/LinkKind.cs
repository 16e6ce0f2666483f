namespace NegotiationBot.Core.Quotes.Links;

/// <summary>How a quotation may be tied to a speaker.</summary>
public enum LinkKind
{
    /// <summary>A cue of the same sentence stands after the quotation.</summary>
    CueAfter,

    /// <summary>A cue of the same sentence stands before the quotation.</summary>
    CueBefore,

    /// <summary>A cue of the sentence before.</summary>
    SentenceBefore,

    /// <summary>A cue of the sentence after.</summary>
    SentenceAfter,

    /// <summary>The speaker of the quotation before goes on.</summary>
    GoesOn,

    /// <summary>The subject of the sentence, though no cue was found.</summary>
    Subject,

    /// <summary>Nobody: a title, a term, a nickname, or words nobody is named for.</summary>
    Nobody,
}
