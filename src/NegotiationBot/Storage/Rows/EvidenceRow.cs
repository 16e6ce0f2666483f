namespace NegotiationBot.Storage.Rows;

/// <summary>One piece of evidence of an answer. It names its article by key and hash, so that it outlives the article.</summary>
public sealed class EvidenceRow
{
    public long Id { get; set; }

    public long AnswerId { get; set; }

    /// <summary>Its place in the answer, from 0.</summary>
    public int Ordinal { get; set; }

    public required string ArticleKey { get; set; }

    public required string Title { get; set; }

    public required string ContentHash { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public required string Text { get; set; }

    public string? Speaker { get; set; }

    public string? Mention { get; set; }

    public double? Probability { get; set; }

    public required string Status { get; set; }

    /// <summary>The hash of the quote's words, by which moderators name it; null for a passage, and for a quote whose words were offered and not shown.</summary>
    public string? QuoteWords { get; set; }
}
