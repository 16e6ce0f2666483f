using Microsoft.EntityFrameworkCore;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>How the rows lie in tables. Enumerations are kept by name, so that a reordered one changes no meaning.</summary>
internal static class BotDbMapping
{
    private const string SpanCheck = "0 <= \"Start\" AND \"Start\" <= \"End\"";

    public static void Map(ModelBuilder model)
    {
        model.Entity<CollectionRow>().HasIndex(collection => collection.Name).IsUnique();
        MapArticles(model);
        MapQuotes(model);
        MapAnswers(model);
        MapChat(model);
    }

    private static void MapArticles(ModelBuilder model)
    {
        model.Entity<ArticleRow>(article =>
        {
            article.HasIndex(row => row.Key).IsUnique();
            article.HasIndex(row => row.Sequence).IsUnique();
            article.HasOne(row => row.Collection).WithMany().OnDelete(DeleteBehavior.Restrict);
            article.HasMany(row => row.Revisions).WithOne().HasForeignKey(row => row.ArticleId);
        });
        model.Entity<RevisionRow>(revision =>
        {
            revision.HasIndex(row => row.ArticleId).IsUnique().HasFilter("IsCurrent").HasDatabaseName("IX_OneCurrent");
            revision.HasMany(row => row.Passages).WithOne().HasForeignKey(row => row.RevisionId);
            revision.HasMany(row => row.Quotes).WithOne().HasForeignKey(row => row.RevisionId);
        });
        model.Entity<PassageRow>(passage =>
        {
            passage.HasIndex(row => new { row.RevisionId, row.Ordinal }).IsUnique();
            passage.ToTable(table => table.HasCheckConstraint("CK_Passages_Span", SpanCheck));
        });
        model.Entity<ChangeRow>(change =>
        {
            change.HasKey(row => row.Sequence);
            change.Property(row => row.Sequence).ValueGeneratedNever();
            change.Property(row => row.Kind).HasConversion<string>();
            change.HasOne(row => row.Article).WithMany();
        });
    }

    private static void MapQuotes(ModelBuilder model)
    {
        model.Entity<QuoteRow>(quote =>
        {
            quote.HasIndex(row => new { row.RevisionId, row.Ordinal }).IsUnique();
            quote.HasIndex(row => row.RevisionId).HasFilter("Status = 'Withdrawn'").HasDatabaseName("IX_Withdrawn");
            quote.ToTable(table => table.HasCheckConstraint("CK_Quotes_Span", SpanCheck));
            quote.Property(row => row.Kind).HasConversion<string>();
            quote.Property(row => row.Status).HasConversion<string>();
            quote.Property(row => row.Basis).HasConversion<string>();
            quote.HasOne(row => row.Speaker).WithMany().OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<SpeakerRow>(speaker =>
        {
            speaker.HasIndex(row => row.Name).IsUnique();
            speaker.HasMany(row => row.Offices).WithOne().HasForeignKey(row => row.SpeakerId);
        });
        model.Entity<OfficeRow>().HasIndex(row => new { row.SpeakerId, row.Title }).IsUnique();
    }

    private static void MapAnswers(ModelBuilder model)
    {
        model.Entity<AnswerRow>(answer =>
        {
            answer.HasIndex(row => row.ShortId);
            // What is forgotten is never looked through for what is to be forgotten.
            answer.HasIndex(row => row.AskedAt).HasFilter("IsForgotten = 0");
            answer.HasIndex(row => row.Conversation);
            answer.HasIndex(row => row.Asker);
            answer.Property(row => row.KeepsQuestion).HasDefaultValue(true);
            answer.Property(row => row.IsDirect).HasDefaultValue(false);
            answer.Property(row => row.IsForgotten).HasDefaultValue(false);
            answer.Property(row => row.Outcome).HasConversion<string>();
            answer.HasMany(row => row.Evidence).WithOne().HasForeignKey(row => row.AnswerId);
        });
        model.Entity<EvidenceRow>(evidence =>
        {
            evidence.HasIndex(row => new { row.AnswerId, row.Ordinal }).IsUnique();
            evidence.HasIndex(row => row.QuoteWords);
        });
        model.Entity<AnswerCountRow>(count =>
        {
            count.HasKey(row => new
            {
                row.Day,
                row.Community,
                row.Outcome,
            });
            count.Property(row => row.Outcome).HasConversion<string>();
        });
    }

    private static void MapChat(ModelBuilder model)
    {
        model.Entity<InboxRow>(inbox =>
        {
            inbox.HasIndex(row => new { row.Platform, row.EventKey }).IsUnique();
            inbox.HasIndex(row => row.ReceivedAt);
        });
        model.Entity<PostRow>(post =>
        {
            post.HasIndex(row => new
                {
                    row.Platform,
                    row.Channel,
                    row.Message,
                })
                .IsUnique();
            post.HasIndex(row => new
            {
                row.Platform,
                row.Channel,
                row.Question,
            });
            post.HasIndex(row => new
            {
                row.Platform,
                row.Channel,
                row.Thread,
            });
            post.HasIndex(row => row.AnswerId);
            post.HasIndex(row => row.At);
            post.Property(row => row.Kind).HasConversion<string>();
        });
        model.Entity<ActRow>(act =>
        {
            act.HasIndex(row => new { row.Community, row.Number }).IsUnique();
            act.HasIndex(row => new { row.Community, row.Cause }).IsUnique();
        });
        model.Entity<ReportRow>(report =>
        {
            report
                .HasIndex(row => new
                {
                    row.Community,
                    row.Kind,
                    row.Cause,
                })
                .IsUnique();
            report.HasIndex(row => row.By);
            report.Property(row => row.Kind).HasConversion<string>();
        });
        model.Entity<MemberRow>().HasKey(row => new { row.Community, row.Member });
        model.Entity<ShownRow>(shown =>
        {
            shown.HasIndex(row => new
            {
                row.Community,
                row.Channel,
                row.ArticleKey,
            });
            shown.HasIndex(row => row.At);
            shown.ToTable(table => table.HasCheckConstraint("CK_Shown_Span", SpanCheck));
        });
        model.Entity<DraftRow>().HasKey(row => row.Id);
        model.Entity<CommunityRow>().HasKey(row => row.Id);
    }
}
