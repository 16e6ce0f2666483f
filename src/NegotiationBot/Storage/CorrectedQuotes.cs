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

    /// <summary>How the other speaker was found says nothing about this one: the whole sentence is shown, without a claim whom its pronoun means.</summary>
    public static void Correct(QuoteRow quote, SpeakerRow speaker)
    {
        quote.Replaced ??= StoredJson.Write(
            new ReplacedAttribution(
                quote.Speaker?.Name,
                quote.Office,
                quote.MentionStart,
                quote.MentionEnd,
                quote.Mention,
                quote.AntecedentStart,
                quote.AntecedentEnd,
                quote.Probability,
                quote.Status,
                quote.Basis
            )
        );
        quote.Speaker = speaker;
        quote.Status = AttributionStatus.Corrected;
        quote.Basis = AttributionBasis.Nearby;
        quote.Office = null;
        (quote.Mention, quote.MentionStart, quote.MentionEnd) = (null, null, null);
        (quote.AntecedentStart, quote.AntecedentEnd) = (null, null);
        quote.Probability = Math.Min(quote.Probability, Sure);
    }

    /// <summary>The quote is again whose the article was read to say.</summary>
    /// <param name="speaker">The row of <see cref="ReplacedAttribution.Speaker"/>.</param>
    public static void TakeBack(QuoteRow quote, ReplacedAttribution replaced, SpeakerRow? speaker)
    {
        quote.Speaker = speaker;
        quote.Status = replaced.Status;
        quote.Basis = replaced.Basis;
        quote.Office = replaced.Office;
        (quote.Mention, quote.MentionStart, quote.MentionEnd) = (
            replaced.Mention,
            replaced.MentionStart,
            replaced.MentionEnd
        );
        (quote.AntecedentStart, quote.AntecedentEnd) = (replaced.AntecedentStart, replaced.AntecedentEnd);
        quote.Probability = replaced.Probability;
        quote.Replaced = null;
    }

    /// <summary>An editor's word is good, and still no ground to show the words without their sentence.</summary>
    private const double Sure = 0.99;
}
