namespace NegotiationBot.Storage.Rows;

/// <summary>One change of the corpus. It is written in the transaction of the change itself, so whoever has read up to a sequence has seen all before it.</summary>
public sealed class ChangeRow
{
    /// <summary>Grows by one with each change.</summary>
    public long Sequence { get; set; }

    public required ArticleRow Article { get; set; }

    public ChangeKind Kind { get; set; }

    public DateTimeOffset At { get; set; }
}
