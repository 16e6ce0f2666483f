namespace NegotiationBot.Storage.Rows;

/// <summary>The text of an article as read at one time, with what was found in it. Its words never change.</summary>
public sealed class RevisionRow
{
    public long Id { get; set; }

    public long ArticleId { get; set; }

    public required string Text { get; set; }

    public required string ContentHash { get; set; }

    public DateTimeOffset ReadAt { get; set; }

    /// <summary>Answers come from this one; an article has exactly one such.</summary>
    public bool IsCurrent { get; set; }

    public List<PassageRow> Passages { get; } = [];

    public List<QuoteRow> Quotes { get; } = [];
}
