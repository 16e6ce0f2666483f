using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Chat;

/// <summary>What moderators find in their queue of an event that did not come to its end.</summary>
public sealed class EventReports(IReports reports, MemberKeys keys, TimeProvider clock)
{
    /// <summary>A post shows what it should not, and moderators are to look after it.</summary>
    public Task AddAsync(PostOutdated post, CancellationToken cancellationToken) =>
        AddAsync(post, ReportKind.Uncorrected, new AnswerId(post.AnswerId), cancellationToken);

    public Task AddAsync(ChatEvent chatEvent, ReportKind kind, CancellationToken cancellationToken) =>
        AddAsync(chatEvent, kind, null, cancellationToken);

    private Task AddAsync(
        ChatEvent chatEvent,
        ReportKind kind,
        AnswerId? answer,
        CancellationToken cancellationToken
    ) =>
        reports.AddAsync(
            new Report(
                chatEvent.Place.Community,
                kind,
                "",
                answer,
                chatEvent is MemberEvent { Place.Community.Platform: var platform } caused
                    ? keys.Of(platform, caused.User.Id)
                    : null,
                chatEvent.Key,
                clock.GetUtcNow()
            ),
            cancellationToken
        );
}
