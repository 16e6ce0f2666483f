using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <summary>A community as a column holds it: <c>discord/123</c>.</summary>
internal static class CommunityKey
{
    public static CommunityId Read(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        return new CommunityId(new PlatformName(key[..slash]), key[(slash + 1)..]);
    }
}
