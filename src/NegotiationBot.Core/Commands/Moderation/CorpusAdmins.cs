using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>The configured keepers of the corpus, as <c>discord:ID</c> or <c>slack:ID</c>.</summary>
public sealed class CorpusAdmins(IEnumerable<string> configured)
{
    private readonly HashSet<string> _admins = [.. configured.Select(admin => admin.Trim())];

    public bool Include(PlatformName platform, string userId) => _admins.Contains($"{platform}:{userId}");
}
