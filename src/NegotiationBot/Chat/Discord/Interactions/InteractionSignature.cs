using System.Globalization;
using System.Text;
using Org.BouncyCastle.Math.EC.Rfc8032;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>
/// Whether Discord sent a request: Ed25519 over its time and its raw body (Interactions, "Setting Up an Endpoint"). Nothing in the check is secret, so it gives nothing
/// away by the time it takes.
/// </summary>
internal sealed class InteractionSignature(string publicKey, TimeProvider clock)
{
    /// <summary>What is older, or from so far ahead, is somebody's recording.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    private readonly byte[] _publicKey = Convert.FromHexString(publicKey);

    /// <param name="signature">Of the header <c>X-Signature-Ed25519</c>.</param>
    /// <param name="timestamp">Of the header <c>X-Signature-Timestamp</c>: seconds since 1970.</param>
    public bool IsValid(string? signature, string? timestamp, ReadOnlySpan<byte> body) =>
        signature?.Length == 2 * Ed25519.SignatureSize
        && signature.All(char.IsAsciiHexDigit)
        && long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && (clock.GetUtcNow().ToUnixTimeSeconds() - seconds) is var age
        && Math.Abs(age) <= Window.TotalSeconds
        && IsSigned(Convert.FromHexString(signature), [.. Encoding.ASCII.GetBytes(timestamp), .. body]);

    private bool IsSigned(byte[] signature, byte[] message) =>
        Ed25519.Verify(signature, 0, _publicKey, 0, message, 0, message.Length);
}
