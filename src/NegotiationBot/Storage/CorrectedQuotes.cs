using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>The quotes of an article's revision to which an admin has given their right speaker, by their words.</summary>
internal sealed class CorrectedQuotes
{
    private readonly Dictionary<string, SpeakerRow> _speakers = new(StringComparer.Ordinal);

    public static async Task<CorrectedQuotes> OfCurrentAsync(
        BotDbContext context,
        long article,
        CancellationToken cancellationToken
    )
    {
        var corrected = new CorrectedQuotes();
        var revisions = await context
            .Revisions.Where(revision => revision.ArticleId == article && revision.IsCurrent)
            .Include(revision => revision.Quotes.Where(quote => quote.Status == AttributionStatus.Corrected))
                .ThenInclude(quote => quote.Speaker)
            .ToListAsync(cancellationToken);
        foreach (var (revision, quote) in revisions.SelectMany(revision => revision.Quotes, (r, quote) => (r, quote)))
        {
            if (quote.Speaker is { } speaker)
            {
                corrected._speakers[revision.Text[quote.Start..quote.End]] = speaker;
            }
        }
        return corrected;
    }

    /// <summary>Corrects the same words in another revision.</summary>
    public void Carry(RevisionRow revision)
    {
        foreach (var quote in revision.Quotes)
        {
            if (_speakers.TryGetValue(revision.Text[quote.Start..quote.End], out var speaker))
            {
                Correct(quote, speaker);
            }
        }
    }

    public static void Correct(QuoteRow quote, SpeakerRow speaker)
    {
        var read = SpeakerColumns.Of(quote);
        quote.Replaced ??= StoredJson.Write(read);
        read.CorrectedTo(speaker.Name).PutOn(quote, speaker);
    }

    /// <summary>The quote is again whose the article was read to say.</summary>
    /// <param name="speaker">The row of <see cref="SpeakerColumns.Speaker"/>.</param>
    public static void TakeBack(QuoteRow quote, SpeakerColumns replaced, SpeakerRow? speaker)
    {
        replaced.PutOn(quote, speaker);
        quote.Replaced = null;
    }
}
