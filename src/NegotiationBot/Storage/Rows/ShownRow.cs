namespace NegotiationBot.Storage.Rows;

/// <summary>A stretch of an article that a channel was shown.</summary>
public sealed class ShownRow
{
    public long Id { get; set; }

    public required string Community { get; set; }

    public required string Channel { get; set; }

    public required string ArticleKey { get; set; }

    public int Start { get; set; }

    public int End { get; set; }

    public int ProseWords { get; set; }

    public DateTimeOffset At { get; set; }
}
