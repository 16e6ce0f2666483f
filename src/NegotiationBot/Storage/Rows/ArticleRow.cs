namespace NegotiationBot.Storage.Rows;

/// <summary>An article without its words.</summary>
public sealed class ArticleRow
{
    public long Id { get; set; }

    /// <summary>The article's identity, as the core knows it.</summary>
    public required string Key { get; set; }

    public required string Title { get; set; }

    /// <summary>A JSON array of names.</summary>
    public required string Authors { get; set; }

    public string? Publisher { get; set; }

    public DateOnly? PublishedDay { get; set; }

    public DateTimeOffset? PublishedMoment { get; set; }

    public string? Url { get; set; }

    public required string Language { get; set; }

    public string? Licence { get; set; }

    public required CollectionRow Collection { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public bool IsWithdrawn { get; set; }

    /// <summary>The latest of its <see cref="ChangeRow"/>s.</summary>
    public long Sequence { get; set; }

    public List<RevisionRow> Revisions { get; } = [];
}
