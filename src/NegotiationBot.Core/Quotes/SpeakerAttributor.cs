using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Documents;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Links;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes;

/// <summary>Says who said what in one article, and how sure that is.</summary>
public sealed class SpeakerAttributor(SpeakerRegistry registry, AttributionModels models)
{
    public SpeakerAttributor(SpeakerRegistry registry)
        : this(registry, AttributionModels.Shipped) { }

    /// <summary>All quotes of the article, of every kind, in the order of the text.</summary>
    public IReadOnlyList<Quote> Attribute(
        Article article,
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    ) => [.. Read(article, text, outline, quotations).Quotes.Select(attributed => attributed.Quote)];

    /// <summary>The same with what led to each.</summary>
    public AttributedArticle Read(
        Article article,
        string text,
        ArticleOutline outline,
        IReadOnlyList<QuotedStretch> quotations
    )
    {
        text = PlainSpaces.In(text);
        var reading = ArticleReading.Of(article, text, outline, quotations, registry);
        var owned = new OwnWords(reading, outline, registry).Find();
        var places = QuotationPlaces.Of(reading);
        var discourse = new Discourse(reading, models.Discourse);
        var direct = new QuotationAttributor(reading, places, discourse, models);
        var reported = new ReportedSpeechFinder(reading, discourse, models.Report);
        var quotes = new List<AttributedQuote>();
        var speech = new HashSet<int>();
        // What stands before the first turn or statement, or after the last, is a report like any other.
        var own =
            owned.Count > 0
                ? new TextSpan(owned[0].Span.Start, owned[^1].Span.End)
                : new TextSpan(text.Length, text.Length);
        foreach (var frame in reading.Frames)
        {
            var isOwned = own.Contains(frame.Span);
            discourse.Read(frame);
            foreach (var quotation in frame.Quotations)
            {
                if (places.LastFrame[quotation] != frame.Index)
                {
                    continue;
                }
                var attributed = direct.Attribute(quotation);
                if (isOwned)
                {
                    attributed = attributed is null ? null : QuotedByOwner.Of(attributed, owned);
                }
                if (attributed is not null && (isOwned || !own.Overlaps(attributed.Span)))
                {
                    quotes.Add(new AttributedQuote(attributed, direct.Decisions[quotation]));
                    speech.Add(quotation);
                }
            }
            if (!isOwned)
            {
                quotes.AddRange(reported.Find(frame, speech));
            }
        }
        quotes.AddRange(owned.Select(quote => new AttributedQuote(quote, null)));
        return new AttributedArticle(
            [
                .. WordsWithinReport
                    .Confirmed(quotes)
                    .OrderBy(one => one.Quote.Span.Start)
                    .ThenBy(one => one.Quote.Span.End),
            ],
            discourse,
            models
        );
    }
}
