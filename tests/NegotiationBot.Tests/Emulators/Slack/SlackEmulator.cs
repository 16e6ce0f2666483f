using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace NegotiationBot.Tests.Emulators.Slack;

/// <summary>
/// Slack on loopback: its Web API, its sockets, its addresses for answers and files. It checks the body of every request by Slack's limits and keeps what was wrong
/// in <see cref="Violations"/>, and it can misbehave.
/// </summary>
public sealed class SlackEmulator : IAsyncDisposable
{
    public const string AppToken = "xapp-1-A1-emulator";

    private readonly WebApplication _web;
    private readonly SlackMethods _methods;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<SlackFault>> _faults = [];
    private readonly CancellationTokenSource _ending = new();

    private SlackEmulator(WebApplication web, SlackWorld world)
    {
        (_web, World) = (web, world);
        _methods = new SlackMethods(world, this);
    }

    public SlackWorld World { get; }

    public SlackSocketServer Sockets { get; } = new();

    public Uri Address => new(_web.Urls.Single());

    public string ApiUrl => $"{Address}api/";

    /// <inheritdoc cref="SlackMethods.BotName"/>
    public string BotName
    {
        get => _methods.BotName;
        set => _methods.BotName = value;
    }

    /// <summary>What was wrong with the bot's requests.</summary>
    public ConcurrentQueue<string> Violations { get; } = [];

    /// <summary>Every call of a method, in order.</summary>
    public ConcurrentQueue<(string Method, JsonElement Arguments)> Calls { get; } = [];

    public int CallsOf(string method) => Calls.Count(call => call.Method == method);

    /// <summary>What goes wrong with the next call of a method, and with those after it in turn. <c>response_url</c> stands for those addresses.</summary>
    public void Fail(string method, params ReadOnlySpan<SlackFault> faults)
    {
        foreach (var fault in faults)
        {
            _faults.GetOrAdd(method, _ => []).Enqueue(fault);
        }
    }

    public static async Task<SlackEmulator> StartAsync(Func<DateTimeOffset> now)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        var emulator = new SlackEmulator(web, new SlackWorld(now));
        emulator.Map();
        await web.StartAsync();
        return emulator;
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        Sockets.Drop();
        await _web.DisposeAsync();
        _ending.Dispose();
    }

    private void Map()
    {
        _web.UseWebSockets();
        _web.UseRouting();
        _web.MapPost("/api/{method}", CallAsync);
        _web.MapGet("/socket", SocketAsync);
        _web.MapPost("/response/{id}", RespondAsync);
        _web.MapPost("/upload/{id}", UploadAsync);
        _web.MapGet("/files/{id}", DownloadAsync);
    }

    private async Task CallAsync(HttpContext context, string method)
    {
        var token = TokenOf(context.Request);
        if (await SlackArguments.ReadAsync(context.Request, method) is not { } arguments)
        {
            Violations.Enqueue($"{method}: its arguments do not come as they must");
            await AnswerAsync(context, SlackMethods.Error("invalid_arguments"));
            return;
        }
        var fault = NextFault(method);
        if (fault is SlackFault.Delays delay)
        {
            await delay.Until.WaitAsync(_ending.Token);
        }
        if (fault is SlackFault.Answers refusal)
        {
            await RefuseAsync(context, refusal);
            return;
        }
        if (fault is SlackFault.BreaksOff { AfterDoing: false })
        {
            context.Abort();
            return;
        }
        Calls.Enqueue((method, arguments));
        var answer = _methods.Call(method, token, arguments);
        if (fault is SlackFault.BreaksOff)
        {
            context.Abort();
            return;
        }
        context.Response.Headers["x-oauth-scopes"] = Scopes;
        await AnswerAsync(context, answer);
    }

    /// <summary>What the tokens may do.</summary>
    public string Scopes { get; set; } =
        "app_mentions:read,channels:history,chat:write,commands,files:read,files:write,groups:history,im:history,im:write,"
        + "mpim:history,reactions:write,users:read";

    private async Task SocketAsync(HttpContext context)
    {
        if (!context.WebSockets.IsWebSocketRequest || !Sockets.TakeTicket(context.Request.Query["ticket"].ToString()))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }
        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        await Sockets.ServeAsync(socket, _ending.Token);
    }

    private async Task RespondAsync(HttpContext context, string id)
    {
        var fault = NextFault("response_url");
        if (fault is SlackFault.Answers refusal)
        {
            await RefuseAsync(context, refusal);
            return;
        }
        if (fault is SlackFault.BreaksOff { AfterDoing: false })
        {
            context.Abort();
            return;
        }
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body);
        var error = _methods.Respond(id, body);
        if (fault is SlackFault.BreaksOff)
        {
            context.Abort();
            return;
        }
        context.Response.StatusCode = error is null ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        await context.Response.WriteAsync(error ?? "ok");
    }

    private async Task UploadAsync(HttpContext context, string id)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes);
        World.Files[id] = bytes.ToArray();
        await context.Response.WriteAsync("OK");
    }

    private async Task DownloadAsync(HttpContext context, string id)
    {
        if (World.Teams.Values.All(team => team.Token != TokenOf(context.Request)))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }
        await context.Response.Body.WriteAsync(World.Files[id]);
    }

    private SlackFault? NextFault(string method) =>
        _faults.TryGetValue(method, out var queue) && queue.TryDequeue(out var fault) ? fault : null;

    private static async Task RefuseAsync(HttpContext context, SlackFault.Answers refusal)
    {
        context.Response.StatusCode = refusal.Status;
        if (refusal.RetryAfter is { } seconds)
        {
            context.Response.Headers.RetryAfter = $"{seconds}";
        }
        await AnswerAsync(
            context,
            SlackMethods.Error(refusal.Error ?? (refusal.Status == 429 ? "ratelimited" : "internal"))
        );
    }

    private static Task AnswerAsync(HttpContext context, object answer) =>
        context.Response.WriteAsJsonAsync(answer, answer.GetType());

    private static string? TokenOf(HttpRequest request) =>
        AuthenticationHeaderValue.TryParse(request.Headers.Authorization.ToString(), out var header)
        && header.Scheme == "Bearer"
            ? header.Parameter
            : null;
}
