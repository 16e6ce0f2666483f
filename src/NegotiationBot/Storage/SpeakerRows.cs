using Microsoft.EntityFrameworkCore;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>The rows of the speakers that a batch of articles quotes: those stored already, and new ones as they are met.</summary>
internal sealed class SpeakerRows(Dictionary<string, SpeakerRow> byName)
{
    public static async Task<SpeakerRows> LoadAsync(
        BotDbContext context,
        IReadOnlyList<IngestedArticle> articles,
        CancellationToken cancellationToken
    )
    {
        var names = articles
            .SelectMany(article => article.Quotes)
            .Select(quote => quote.Attribution.Speaker)
            .OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        return new SpeakerRows(
            await context
                .Speakers.Include(speaker => speaker.Offices)
                .Where(speaker => names.Contains(speaker.Name))
                .ToDictionaryAsync(speaker => speaker.Name, StringComparer.Ordinal, cancellationToken)
        );
    }

    /// <summary>The row of a quote's speaker, with the office in which the article has them speak; null where nobody is named.</summary>
    public SpeakerRow? For(Attribution attribution, Article article)
    {
        if (attribution.Speaker is not { } name)
        {
            return null;
        }
        if (!byName.TryGetValue(name, out var speaker))
        {
            byName[name] = speaker = new SpeakerRow { Name = name };
        }
        if (attribution.Office is { } title)
        {
            NoteOffice(speaker, title, article.Published?.Day);
        }
        return speaker;
    }

    private static void NoteOffice(SpeakerRow speaker, string title, DateOnly? day)
    {
        var office = speaker.Offices.Find(office => office.Title == title);
        if (office is null)
        {
            speaker.Offices.Add(new OfficeRow { Title = title, FirstSeen = day });
        }
        else if (day < office.FirstSeen || office.FirstSeen is null)
        {
            office.FirstSeen = day;
        }
    }
}
