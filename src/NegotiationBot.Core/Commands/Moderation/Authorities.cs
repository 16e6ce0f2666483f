using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Who may do what (DESIGN decision 8), asked anew for every command: what a platform shows to whom proves nothing.</summary>
public sealed class Authorities(CorpusAdmins admins)
{
    /// <summary>None holds another: who keeps the corpus moderates no community by that.</summary>
    public async Task<bool> HasAsync(Visit visit, Authority needed, CancellationToken cancellationToken) =>
        needed switch
        {
            Authority.Member => true,
            Authority.Moderator => visit.Rules.IsModerator(visit.Member)
                || await ManagesAsync(visit, cancellationToken),
            Authority.Manager => await ManagesAsync(visit, cancellationToken),
            _ => admins.Include(visit.Platform.Name, visit.Event.User.Id),
        };

    /// <summary>What somebody has, as far as they are shown other commands by it.</summary>
    public async Task<IReadOnlyList<Authority>> HeldAsync(Visit visit, CancellationToken cancellationToken)
    {
        var held = new List<Authority> { Authority.Member };
        foreach (var authority in (Authority[])[Authority.Moderator, Authority.Admin])
        {
            if (await HasAsync(visit, authority, cancellationToken))
            {
                held.Add(authority);
            }
        }
        return held;
    }

    /// <summary>What to tell whoever does not have it; null for those who do.</summary>
    public async Task<Reply?> RefuseAsync(Visit visit, Authority needed, CancellationToken cancellationToken) =>
        await HasAsync(visit, needed, cancellationToken)
            ? null
            : Reply.Of(
                Say(
                    needed switch
                    {
                        Authority.Admin => Phrase.OnlyAdmins,
                        Authority.Manager => Phrase.OnlyManagersName,
                        _ => Phrase.OnlyModerators,
                    }
                )
            );

    /// <summary>Holds the platform's manage permission, by which alone moderators are named.</summary>
    private static async Task<bool> ManagesAsync(Visit visit, CancellationToken cancellationToken) =>
        // Whoever writes to the bot alone manages nothing there.
        !(visit.Place.IsDirect && visit.Community.Value == CommunityId.DirectMessages)
        && (
            visit.Event.User.MayManage
            ?? await visit.Platform.MayManageAsync(visit.Place, visit.Event.User, cancellationToken)
        );
}
