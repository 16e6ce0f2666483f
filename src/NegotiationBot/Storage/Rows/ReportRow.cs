using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Storage.Rows;

/// <summary>Something that waits for a moderator.</summary>
public sealed class ReportRow
{
    public long Id { get; set; }

    public required string Community { get; set; }

    public ReportKind Kind { get; set; }

    public required string About { get; set; }

    public string? AnswerId { get; set; }

    public string? By { get; set; }

    public required string Cause { get; set; }

    public DateTimeOffset At { get; set; }
}
