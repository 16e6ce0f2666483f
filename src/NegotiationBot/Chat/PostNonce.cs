using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat;

/// <summary>The nonce of the post that answers an event: the same at every attempt, in every run of the bot.</summary>
internal static class PostNonce
{
    private const int Bytes = 10;

    public static string Of(PlatformName platform, string eventKey) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{platform}\n{eventKey}")).AsSpan(0, Bytes));
}
