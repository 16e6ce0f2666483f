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
            answer.Property(row => row.Outcome).HasConversion<string>();
            answer.HasMany(row => row.Evidence).WithOne().HasForeignKey(row => row.AnswerId);
        });
        model.Entity<EvidenceRow>().HasIndex(row => new { row.AnswerId, row.Ordinal }).IsUnique();
    }
}
