using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What waits for the moderators.</summary>
public interface IReports
{
    /// <summary>Adds a report, unless the same event has reported the same before.</summary>
    Task AddAsync(Report report, CancellationToken cancellationToken);

    /// <summary>What was reported in a community since a moment, the latest first.</summary>
    Task<IReadOnlyList<Report>> ReadAsync(
        CommunityId community,
        DateTimeOffset since,
        CancellationToken cancellationToken
    );
}
