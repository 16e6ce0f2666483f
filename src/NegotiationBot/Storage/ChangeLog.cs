using Microsoft.EntityFrameworkCore;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>The change sequence during one transaction, which holds the write lock: nobody else can count on meanwhile.</summary>
internal sealed class ChangeLog
{
    private readonly BotDbContext _context;
    private long _last;

    private ChangeLog(BotDbContext context, long last, DateTimeOffset now)
    {
        _context = context;
        _last = last;
        Now = now;
    }

    public DateTimeOffset Now { get; }

    public bool IsEmpty => _last == 0;

    public static async Task<ChangeLog> BeginAsync(
        BotDbContext context,
        DateTimeOffset now,
        CancellationToken cancellationToken
    ) => new(context, await context.Changes.MaxAsync(row => (long?)row.Sequence, cancellationToken) ?? 0, now);

    public void Note(ArticleRow article, ChangeKind kind)
    {
        article.Sequence = ++_last;
        _context.Changes.Add(
            new ChangeRow
            {
                Sequence = _last,
                Article = article,
                Kind = kind,
                At = Now,
            }
        );
    }
}
