using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Core.Commands;

/// <summary>Where an answer was given, and to whom.</summary>
/// <param name="Conversation">What later questions may lean on; null where nothing was said before and nothing is to come.</param>
/// <param name="KeepsQuestion">False where the question holds somebody else's words: then they are not recorded.</param>
/// <param name="IsDirect">Nobody else read along.</param>
public sealed record AnswerOrigin(
    CommunityId Community,
    MemberKey Asker,
    string? Conversation,
    bool KeepsQuestion = true,
    bool IsDirect = false
)
{
    /// <summary>Whether a member asks where it was given; of what was said alone with the bot, nobody else does.</summary>
    public bool IsFor(CommunityId community, MemberKey member) =>
        Community == community && (!IsDirect || Asker == member);
}
