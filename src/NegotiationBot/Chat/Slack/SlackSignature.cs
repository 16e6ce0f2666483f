using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NegotiationBot.Chat.Slack;

/// <summary>
/// Whether a request is Slack's: <c>v0=</c> and the HMAC-SHA256 of <c>v0:{timestamp}:{raw body}</c> under the signing secret, no older or newer than five minutes.
/// See https://docs.slack.dev/authentication/verifying-requests-from-slack. Pure.
/// </summary>
internal static class SlackSignature
{
    public const string Header = "X-Slack-Signature";
    public const string TimeHeader = "X-Slack-Request-Timestamp";

    private const string Version = "v0";

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    public static bool IsRight(
        string secret,
        string? signature,
        string? timestamp,
        ReadOnlySpan<byte> body,
        DateTimeOffset now
    )
    {
        if (
            signature is null
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            || seconds > DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            || (now - DateTimeOffset.FromUnixTimeSeconds(seconds)).Duration() > Window
        )
        {
            return false;
        }
        // As long as it takes, whichever byte is wrong.
        return CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(signature),
            Encoding.UTF8.GetBytes(Of(secret, timestamp, body))
        );
    }

    public static string Of(string secret, string timestamp, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(secret));
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version}:{timestamp}:"));
        hash.AppendData(body);
        return $"{Version}={Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }
}
