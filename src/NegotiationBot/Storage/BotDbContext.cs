using Microsoft.EntityFrameworkCore;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>All that is kept. Each database product has its own context type below this one, and with it its own migrations.</summary>
public abstract class BotDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<CollectionRow> Collections => Set<CollectionRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<RevisionRow> Revisions => Set<RevisionRow>();

    public DbSet<PassageRow> Passages => Set<PassageRow>();

    public DbSet<QuoteRow> Quotes => Set<QuoteRow>();

    public DbSet<SpeakerRow> Speakers => Set<SpeakerRow>();

    public DbSet<OfficeRow> Offices => Set<OfficeRow>();

    public DbSet<ChangeRow> Changes => Set<ChangeRow>();

    public DbSet<AnswerRow> Answers => Set<AnswerRow>();

    public DbSet<EvidenceRow> Evidence => Set<EvidenceRow>();

    public DbSet<AnswerCountRow> AnswerCounts => Set<AnswerCountRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<PostRow> Posts => Set<PostRow>();

    public DbSet<ActRow> Acts => Set<ActRow>();

    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<MemberRow> Members => Set<MemberRow>();

    public DbSet<ShownRow> Shown => Set<ShownRow>();

    public DbSet<DraftRow> Drafts => Set<DraftRow>();

    public DbSet<CommunityRow> Communities => Set<CommunityRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => BotDbMapping.Map(modelBuilder);
}
