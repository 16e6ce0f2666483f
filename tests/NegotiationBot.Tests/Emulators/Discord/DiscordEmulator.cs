using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace NegotiationBot.Tests.Emulators.Discord;

/// <summary>Discord on loopback: its API and its gateway, as far as the bot uses them. It refuses and remembers whatever Discord would not take, and can misbehave.</summary>
public sealed class DiscordEmulator : IAsyncDisposable
{
    public const string Token = "the.bots-token";

    private const string Api = "/api/v10/";
    private const string Gateway = "/gateway";
    private const string Attachments = "/attachments/";

    private readonly List<string> _violations = [];
    private readonly List<string> _requests = [];
    private readonly EmulatedApi _api;
    private readonly RouteLimits _limits;
    private readonly WebApplication _web;

    private DiscordEmulator(Func<DateTimeOffset> now, TimeProvider wire, WebApplication web)
    {
        _web = web;
        World = new DiscordWorld(now) { AttachmentAddress = file => $"{Address}{Attachments}{file}" };
        Socket = new EmulatedGateway(World, Token, () => GatewayAddress, _violations);
        _api = new EmulatedApi(World, () => GatewayAddress, Violate);
        _limits = new RouteLimits(wire);
    }

    public DiscordWorld World { get; }

    public EmulatedGateway Socket { get; }

    public Faults Faults { get; } = new();

    public string ApiUrl => $"{Address}{Api}";

    /// <inheritdoc cref="EmulatedApi"/>
    internal EmulatedApi Behaviour => _api;

    /// <summary>Limits of single routes.</summary>
    public RouteLimits Limits => _limits;

    /// <summary>What the bot sent that Discord would have refused.</summary>
    public IReadOnlyList<string> Violations
    {
        get
        {
            lock (_violations)
            {
                return [.. _violations];
            }
        }
    }

    /// <summary>Every request, as <c>POST channels/501/messages 200</c>.</summary>
    public IReadOnlyList<string> Requests
    {
        get
        {
            lock (_requests)
            {
                return [.. _requests];
            }
        }
    }

    private string Address => _web.Urls.First();

    private string GatewayAddress => $"{Address.Replace("http", "ws", StringComparison.Ordinal)}{Gateway}";

    /// <param name="now">The time by which the world's ids are made.</param>
    /// <param name="wire">The clock by which its limits run.</param>
    public static async Task<DiscordEmulator> StartAsync(Func<DateTimeOffset> now, TimeProvider wire)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        var emulator = new DiscordEmulator(now, wire, web);
        web.UseWebSockets();
        web.Run(emulator.ServeAsync);
        await web.StartAsync();
        return emulator;
    }

    /// <summary>Fails where the bot sent something that Discord would not have taken.</summary>
    public void ShouldBeContent() => Violations.ShouldBeEmpty();

    public async ValueTask DisposeAsync()
    {
        await Socket.BreakAsync();
        await _web.StopAsync(new CancellationToken(canceled: true));
        await _web.DisposeAsync();
        Socket.Dispose();
    }

    private Task ServeAsync(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        return path switch
        {
            Gateway => Socket.ServeAsync(context),
            _ when path.StartsWith(Attachments, StringComparison.Ordinal) => ServeFileAsync(
                context,
                path[Attachments.Length..]
            ),
            _ when path.StartsWith(Api, StringComparison.Ordinal) => ServeApiAsync(context, path[Api.Length..]),
            _ => Task.Run(() => context.Response.StatusCode = 404),
        };
    }

    private async Task ServeFileAsync(HttpContext context, string file)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            Violate("the token was told to the file host");
        }
        if (World.Files.TryGetValue(file, out var content))
        {
            await context.Response.Body.WriteAsync(content);
        }
        else
        {
            context.Response.StatusCode = 404;
        }
    }

    private async Task ServeApiAsync(HttpContext context, string path)
    {
        var route = $"{context.Request.Method} {path}";
        var fault = Faults.Take(route);
        var answersInteraction = path.StartsWith("interactions/") || path.StartsWith("webhooks/");
        switch (fault)
        {
            case Late late:
                await Task.Delay(late.By);
                break;
            case Dropped:
                Record(route, 0);
                context.Abort();
                return;
            case Answers answers:
                await WriteAsync(context, route, answers.Status, answers.Body);
                return;
            case NoRoom full:
                await RefuseAsync(context, route, full);
                return;
        }
        if (!answersInteraction && context.Request.Headers.Authorization != $"Bot {Token}")
        {
            await WriteAsync(context, route, 401, """{"message":"401: Unauthorized","code":0}""");
            return;
        }
        if (answersInteraction && context.Request.Headers.Authorization.Count > 0)
        {
            Violate("the token was told where an interaction's is enough");
        }
        if (_limits.Take(route) is { } wait)
        {
            await RefuseAsync(context, route, new NoRoom(wait.TotalSeconds));
            return;
        }
        var (body, file) = await ReadAsync(context.Request);
        var answer = await _api.AnswerAsync(
            context.Request.Method,
            path.Split('/'),
            name => context.Request.Query[name],
            body,
            file
        );
        if (fault is AnswerLost)
        {
            Record(route, 0);
            context.Abort();
            return;
        }
        _limits.Tell(route, context.Response.Headers);
        await WriteAsync(context, route, answer.Status, answer.Body?.ToJsonString());
    }

    private Task RefuseAsync(HttpContext context, string route, NoRoom full)
    {
        context.Response.Headers["X-RateLimit-Scope"] = full.Scope;
        context.Response.Headers.RetryAfter = Math.Ceiling(full.RetryAfter).ToString(CultureInfo.InvariantCulture);
        return WriteAsync(
            context,
            route,
            429,
            new JsonObject
            {
                ["message"] = "You are being rate limited.",
                ["retry_after"] = full.RetryAfter,
                ["global"] = full.Scope == "global",
            }.ToJsonString()
        );
    }

    private async Task WriteAsync(HttpContext context, string route, int status, string? body)
    {
        Record(route, status);
        context.Response.StatusCode = status;
        if (body is not null && status != 204)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(body);
        }
    }

    private static async Task<(JsonNode? Body, string? File)> ReadAsync(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync();
            using var file = new StreamReader(form.Files["files[0]"]!.OpenReadStream());
            return (JsonNode.Parse(form["payload_json"].ToString()), await file.ReadToEndAsync());
        }
        using var reader = new StreamReader(request.Body);
        var text = await reader.ReadToEndAsync();
        return (text.Length == 0 ? null : JsonNode.Parse(text), null);
    }

    private void Record(string route, int status)
    {
        lock (_requests)
        {
            _requests.Add($"{route} {status}");
        }
    }

    private void Violate(string violation)
    {
        lock (_violations)
        {
            _violations.Add(violation);
        }
    }
}
