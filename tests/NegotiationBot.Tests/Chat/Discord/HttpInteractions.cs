using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Hosting;
using NegotiationBot.Tests.Chat.Scenarios;
using Org.BouncyCastle.Crypto.Parameters;
using Org.BouncyCastle.Crypto.Signers;
using Org.BouncyCastle.Security;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>Brings interactions to the bot over HTTP, signed with a key of the test's own.</summary>
internal sealed class HttpInteractions(Func<DateTimeOffset> now) : IDisposable
{
    private readonly Ed25519PrivateKeyParameters _key = new(new SecureRandom());
    private readonly HttpClient _http = new();

    public string PublicKey => Convert.ToHexStringLower(_key.GeneratePublicKey().GetEncoded());

    /// <summary>How many interactions were brought.</summary>
    public int Sent { get; private set; }

    /// <returns>What the bot answered; null where it answered without a body.</returns>
    public async Task<JsonNode?> SendAsync(PlayingBot bot, JsonObject interaction)
    {
        Sent++;
        using var response = await SendAsync(bot, interaction.ToJsonString());
        response.IsSuccessStatusCode.ShouldBeTrue();
        var text = await response.Content.ReadAsStringAsync();
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <param name="signed">What is signed, where it is not what is sent.</param>
    /// <param name="age">How old the signature says it is.</param>
    public Task<HttpResponseMessage> SendAsync(
        PlayingBot bot,
        string body,
        string? signed = null,
        TimeSpan age = default,
        string? signature = null
    )
    {
        var timestamp = (now() - age).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var request = new HttpRequestMessage(HttpMethod.Post, AddressOf(bot))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("X-Signature-Ed25519", signature ?? Sign(timestamp + (signed ?? body)));
        request.Headers.Add("X-Signature-Timestamp", timestamp);
        return _http.SendAsync(request);
    }

    public static Uri AddressOf(PlayingBot bot) =>
        new(new Uri(bot.Services.GetRequiredService<WebFront>().Addresses.Single()), "/discord/interactions");

    public void Dispose() => _http.Dispose();

    private string Sign(string message)
    {
        var signer = new Ed25519Signer();
        signer.Init(forSigning: true, _key);
        var bytes = Encoding.UTF8.GetBytes(message);
        signer.BlockUpdate(bytes, 0, bytes.Length);
        return Convert.ToHexStringLower(signer.GenerateSignature());
    }
}
