namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>What is known about one of several who bear a name as the one whom it means. The order is that of the model file.</summary>
public enum NamesakeFeature
{
    /// <summary>How many others were spoken of since.</summary>
    Rank,
    Namesakes,
    SentencesBack,
    ParagraphsBack,
    WasSubject,
    WasLastMeant,
    TimesMeant,
    TimesNamedInFull,
    TimesNamedInFullBefore,
    IsNamedInFullLater,
    IsMostNamed,
    IsFirstNamed,
    IsLastSpeaker,
    GenderAgrees,
    GenderIsKnown,
    TitleAgrees,
    IsInTitle,
    IsKnown,
    GivenNameOnly,
    HasTitle,
}
