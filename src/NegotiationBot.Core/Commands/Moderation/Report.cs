using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Something that waits for a moderator.</summary>
/// <param name="About">What it is grouped by: the name of whom it is about, a reason's code, or what is wrong; never words of a question.</param>
/// <param name="Answer">The answer it is about; null where there is none.</param>
/// <param name="By">Whose question or complaint it was; null where nobody's.</param>
/// <param name="Cause">The key of the event: the same event reports the same thing once.</param>
public sealed record Report(
    CommunityId Community,
    ReportKind Kind,
    string About,
    AnswerId? Answer,
    MemberKey? By,
    string Cause,
    DateTimeOffset At
);
