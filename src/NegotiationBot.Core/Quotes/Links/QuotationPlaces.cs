using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Links;

/// <summary>The frames in which each quotation begins and ends. One that stands in no frame has -1.</summary>
public sealed record QuotationPlaces(IReadOnlyList<int> FirstFrame, IReadOnlyList<int> LastFrame)
{
    public static QuotationPlaces Of(ArticleReading reading)
    {
        var first = Enumerable.Repeat(-1, reading.Quotations.Count).ToArray();
        var last = Enumerable.Repeat(-1, reading.Quotations.Count).ToArray();
        foreach (var frame in reading.Frames)
        {
            foreach (var quotation in frame.Quotations)
            {
                first[quotation] = first[quotation] < 0 ? frame.Index : first[quotation];
                last[quotation] = frame.Index;
            }
        }
        return new QuotationPlaces(first, last);
    }
}
