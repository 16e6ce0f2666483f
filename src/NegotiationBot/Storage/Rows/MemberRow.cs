namespace NegotiationBot.Storage.Rows;

/// <summary>Somebody who was answered in a community before.</summary>
public sealed class MemberRow
{
    public required string Community { get; set; }

    /// <summary>A member key.</summary>
    public required string Member { get; set; }

    /// <summary>What the first answer is known by; empty where there was none but directly.</summary>
    public required string Cause { get; set; }

    /// <summary>What the first answer is known by that nobody else read; null where there was none.</summary>
    public string? DirectCause { get; set; }

    /// <summary>What the first answer is known by that everybody saw; null where there was none.</summary>
    public string? OpenCause { get; set; }

    public DateTimeOffset FirstAnsweredAt { get; set; }
}
