using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>Reads files that members gave, from Discord's own hosts and nowhere else: an address comes from outside.</summary>
internal sealed class DiscordAttachments(HttpClient http, IOptions<DiscordOptions> options)
{
    /// <summary>Of a whole download: a host that gives a byte now and then must not keep a worker.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] Hosts = ["cdn.discordapp.com", "media.discordapp.net"];

    /// <exception cref="ChatPlatformException">It is larger than <paramref name="maximumBytes"/>, or cannot be had.</exception>
    public async Task<byte[]> ReadAsync(Attachment attachment, int maximumBytes, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(attachment.Address, UriKind.Absolute, out var address) || !IsOfDiscord(address))
        {
            throw new ChatPlatformException("The file is not one of Discord's.");
        }
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var response = await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            response.EnsureSuccessStatusCode();
            await using var body = await response.Content.ReadAsStreamAsync(patience.Token);
            return await ReadAsync(body, maximumBytes, patience.Token);
        }
        catch (Exception exception)
            when (exception is HttpRequestException or IOException
                || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested)
            )
        {
            throw new ChatPlatformException("Discord does not give the file.", exception);
        }
    }

    /// <summary>Whatever length was announced, no more than the limit is read.</summary>
    private static async Task<byte[]> ReadAsync(Stream body, int maximumBytes, CancellationToken cancellationToken)
    {
        using var read = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (await body.ReadAsync(buffer, cancellationToken) is var count && count > 0)
        {
            if (read.Length + count > maximumBytes)
            {
                throw new ChatPlatformException($"The file is larger than {maximumBytes} bytes.");
            }
            read.Write(buffer, 0, count);
        }
        return read.ToArray();
    }

    private bool IsOfDiscord(Uri address) =>
        (address.Scheme is "https" && Hosts.Contains(address.Host))
        || address.GetLeftPart(UriPartial.Authority) == new Uri(options.Value.ApiUrl).GetLeftPart(UriPartial.Authority);
}
