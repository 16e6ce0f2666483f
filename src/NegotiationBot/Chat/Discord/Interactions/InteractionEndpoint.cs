using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>Where Discord brings interactions over HTTP.</summary>
internal sealed class InteractionEndpoint(
    InteractionDesk desk,
    PendingAcknowledgements pending,
    IOptions<DiscordOptions> options,
    TimeProvider clock
) : IWebEndpoints
{
    public const string Path = "/discord/interactions";

    private readonly InteractionSignature _signature = new(options.Value.PublicKey ?? "", clock);

    public void Map(IEndpointRouteBuilder routes) => routes.MapPost(Path, TakeAsync);

    private async Task TakeAsync(HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        if (await TryReadAsync(context, cancellationToken) is not { } body)
        {
            return;
        }
        var headers = context.Request.Headers;
        if (!_signature.IsValid(headers["X-Signature-Ed25519"], headers["X-Signature-Timestamp"], body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (Parse(body) is not { } interaction)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        if ((InteractionKind)(interaction.Number("type") ?? 0) is InteractionKind.Ping)
        {
            await context.Response.WriteAsJsonAsync(InteractionResponse.Pong, cancellationToken);
            return;
        }
        var token = interaction.Text("token") ?? "";
        pending.Begin(token);
        // Its answer has a place to stand once this response has gone out.
        context.Response.OnCompleted(() =>
        {
            pending.End(token);
            return Task.CompletedTask;
        });
        if (await desk.AnswerAsync(interaction, cancellationToken) is { } response)
        {
            await context.Response.WriteAsJsonAsync(response, cancellationToken);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    /// <summary>The body as it came, byte for byte: a signature is over that.</summary>
    /// <returns>Null where it is too large or no proper request; whoever sent it has been told.</returns>
    private static async Task<byte[]?> TryReadAsync(HttpContext context, CancellationToken cancellationToken)
    {
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, cancellationToken);
            return body.ToArray();
        }
        catch (BadHttpRequestException exception)
        {
            context.Response.StatusCode = exception.StatusCode;
            return null;
        }
    }

    private static JsonElement? Parse(byte[] body)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
