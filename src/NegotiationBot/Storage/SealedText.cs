using System.Security.Cryptography;
using System.Text;

namespace NegotiationBot.Storage;

/// <summary>Seals texts so that the database alone does not give them away: AES-256-GCM, a random nonce before each, the tag behind it.</summary>
public sealed class SealedText(SecretKey key)
{
    private const int TagBytes = 16;

    private readonly byte[] _key = key.For("sealed text");

    public byte[] Seal(string text)
    {
        var plain = Encoding.UTF8.GetBytes(text);
        var nonce = RandomNumberGenerator.GetBytes(AesGcm.NonceByteSizes.MaxSize);
        var sealedBytes = new byte[nonce.Length + plain.Length + TagBytes];
        nonce.CopyTo(sealedBytes, 0);
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(
            nonce,
            plain,
            sealedBytes.AsSpan(nonce.Length, plain.Length),
            sealedBytes.AsSpan(nonce.Length + plain.Length)
        );
        return sealedBytes;
    }

    /// <summary>Null where it was not sealed with this key, or has been altered.</summary>
    public string? Open(byte[] sealedBytes)
    {
        var nonce = AesGcm.NonceByteSizes.MaxSize;
        if (sealedBytes.Length < nonce + TagBytes)
        {
            return null;
        }
        var plain = new byte[sealedBytes.Length - nonce - TagBytes];
        using var cipher = new AesGcm(_key, TagBytes);
        try
        {
            cipher.Decrypt(
                sealedBytes.AsSpan(0, nonce),
                sealedBytes.AsSpan(nonce, plain.Length),
                sealedBytes.AsSpan(nonce + plain.Length),
                plain
            );
            return Encoding.UTF8.GetString(plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
