using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Who may do what (DESIGN decision 8), asked anew for every command: what a platform shows to whom proves nothing.</summary>
public sealed class Authorities(CorpusAdmins admins)
{
    public async Task<Authority> OfAsync(Visit visit, CancellationToken cancellationToken) =>
        admins.Include(visit.Platform.Name, visit.Event.User.Id) ? Authority.Admin
        : await IsModeratorAsync(visit, cancellationToken) ? Authority.Moderator
        : Authority.Member;

    private static async Task<bool> IsModeratorAsync(Visit visit, CancellationToken cancellationToken) =>
        visit.Rules.IsModerator(visit.Member) || await ManagesAsync(visit, cancellationToken);

    /// <summary>Holds the platform's manage permission, by which alone moderators are named.</summary>
    public static async Task<bool> ManagesAsync(Visit visit, CancellationToken cancellationToken) =>
        // Whoever writes to the bot alone manages nothing there.
        !(visit.Place.IsDirect && visit.Community.Value == CommunityId.DirectMessages)
        && (
            visit.Event.User.MayManage
            ?? await visit.Platform.MayManageAsync(visit.Place, visit.Event.User, cancellationToken)
        );
}
