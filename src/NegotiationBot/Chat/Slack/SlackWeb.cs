using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace NegotiationBot.Chat.Slack;

/// <summary>Slack's requests over HTTP: events, slash commands, and what people do with buttons and forms. The raw body is checked before anything reads it.</summary>
internal sealed class SlackWeb(
    SlackReceiver receiver,
    SlackWorkspaces workspaces,
    IOptions<SlackOptions> options,
    TimeProvider clock
) : IWebEndpoints
{
    public const string Events = "/slack/events";
    public const string Commands = "/slack/commands";
    public const string Interactions = "/slack/interactions";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Events, context => ReceiveAsync(context, EventAsync));
        routes.MapPost(Commands, context => ReceiveAsync(context, CommandAsync));
        routes.MapPost(Interactions, context => ReceiveAsync(context, InteractionAsync));
    }

    private async Task ReceiveAsync(HttpContext context, Func<byte[], CancellationToken, Task<object?>> receive)
    {
        using var raw = new MemoryStream();
        await context.Request.Body.CopyToAsync(raw, context.RequestAborted);
        var body = raw.ToArray();
        if (!IsSlacks(context.Request, body))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        if (!workspaces.AreKnown)
        {
            // A moment after the start, or Slack itself cannot be reached: it comes again.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }
        try
        {
            // What is on its way into the inbox is finished, even where Slack does not wait for it.
            if (await receive(body, CancellationToken.None) is { } answer)
            {
                await context.Response.WriteAsJsonAsync(
                    answer,
                    answer.GetType(),
                    SlackJson.Options,
                    context.RequestAborted
                );
            }
        }
        catch (JsonException)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }

    private bool IsSlacks(HttpRequest request, byte[] body) =>
        SlackSignature.IsRight(
            options.Value.SigningSecret!,
            request.Headers[SlackSignature.Header],
            request.Headers[SlackSignature.TimeHeader],
            body,
            clock.GetUtcNow()
        );

    private async Task<object?> EventAsync(byte[] body, CancellationToken cancellationToken)
    {
        var told = JsonSerializer.Deserialize<JsonElement>(body);
        return told.TextAt("type") switch
        {
            "url_verification" => new SlackChallenge(told.TextAt("challenge") ?? ""),
            "event_callback" => await receiver.ReceiveEventAsync(told, cancellationToken),
            _ => null,
        };
    }

    private Task<object?> CommandAsync(byte[] body, CancellationToken cancellationToken) =>
        receiver.ReceiveCommandAsync(Form(body), cancellationToken);

    private async Task<object?> InteractionAsync(byte[] body, CancellationToken cancellationToken) =>
        Form(body).TryGetValue("payload", out var payload)
            ? await receiver.ReceiveInteractionAsync(
                JsonSerializer.Deserialize<JsonElement>(payload),
                cancellationToken
            )
            : null;

    private static Dictionary<string, string> Form(byte[] body)
    {
        using var reader = new FormReader(new MemoryStream(body));
        return reader.ReadForm().ToDictionary(field => field.Key, field => field.Value.ToString());
    }

    /// <summary>Slack asks once whether the address is the app's.</summary>
    private sealed record SlackChallenge(string Challenge);
}
