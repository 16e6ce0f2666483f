namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The parts of a segment, in the order in which they lie.</summary>
internal enum Section
{
    Sequences,
    AddedAt,
    Days,
    Moments,
    Offsets,
    PassageStarts,
    QuoteStarts,
    PassageLengthsBefore,
    QuoteLengthsBefore,
    IdEnds,
    Ids,
    IdSlots,
    TitleEnds,
    Titles,
    CollectionEnds,
    CollectionNameEnds,
    CollectionNames,
    PassageLengths,
    QuoteLengths,
    Terms,
    TermSlots,
}
