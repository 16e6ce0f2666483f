using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.People;

/// <summary>Makes member keys: the first 16 bytes of HMAC-SHA-256 over platform and id, in base64url.</summary>
/// <param name="key">Secret, and the same as long as the store lives; without it nobody can try out ids.</param>
public sealed class MemberKeys(byte[] key)
{
    private const int Bytes = 16;

    public MemberKey Of(PlatformName platform, string userId) =>
        new(
            Base64Url.EncodeToString(
                HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{platform}\n{userId}")).AsSpan(0, Bytes)
            )
        );
}
