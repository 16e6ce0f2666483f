using System.Text.Json;
using Microsoft.Extensions.Options;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord;

/// <summary>What <c>doctor</c> finds on Discord: the token, the intent, the way interactions come, and what the bot may do in each server.</summary>
internal sealed class DiscordCheck(DiscordRest rest, DiscordApplication application, IOptions<DiscordOptions> options)
    : IPlatformCheck
{
    private const int ServersPage = 200;

    /// <summary>What it cannot do without, and what for.</summary>
    private static readonly (DiscordPermissions Permission, string Sentence)[] Needed =
    [
        (DiscordPermissions.ViewChannels, "View Channels, to be mentioned"),
        (DiscordPermissions.SendMessages, "Send Messages, to answer"),
        (DiscordPermissions.SendInThreads, "Send Messages in Threads, to answer there"),
        (DiscordPermissions.ReadHistory, "Read Message History, to reply, and to find its post after a crash"),
        (DiscordPermissions.AddReactions, "Add Reactions, to say with a sign that it is off or too busy"),
    ];

    public PlatformName Name => DiscordPlatform.PlatformName;

    public async Task<IReadOnlyList<CheckFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        try
        {
            var identity = await application.FindAsync(cancellationToken);
            return
            [
                Well($"the token is that of {identity.Name}"),
                ContentFinding(identity),
                InteractionsFinding(identity),
                await SessionsFindingAsync(cancellationToken),
                .. await ServerFindingsAsync(cancellationToken),
            ];
        }
        catch (DiscordRefusal refusal) when (refusal.IsOfToken)
        {
            return [Ill("the token is not accepted: give Discord:Token the one of the portal (Bot, Reset Token)")];
        }
        catch (Exception exception) when (exception is DiscordRefusal or ChatPlatformException)
        {
            return [Ill(exception.Message)];
        }
    }

    public async Task<IReadOnlyList<string>> FindDisplayNamesAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await application.FindAsync(cancellationToken)).Name is { } name ? [name] : [];
        }
        catch (Exception exception) when (exception is DiscordRefusal or ChatPlatformException)
        {
            // Said above.
            return [];
        }
    }

    private CheckFinding ContentFinding(DiscordIdentity identity) =>
        (options.Value.MessageContent, identity.MayReadContent) switch
        {
            (true, true) => Well("the Message Content intent is on: a follow-up in a thread needs no mention"),
            (true, false) => Ill(
                "Discord:MessageContent is true, and the intent is off: switch it on in the portal (Bot, Privileged Gateway Intents), or set the key to false"
            ),
            _ => Well("works without the Message Content intent: a follow-up in a thread needs a mention"),
        };

    private CheckFinding InteractionsFinding(DiscordIdentity identity) =>
        (options.Value.PublicKey is { Length: > 0 } key, identity.ComesOverHttp) switch
        {
            (true, _)
                when !string.Equals(options.Value.PublicKey, identity.PublicKey, StringComparison.OrdinalIgnoreCase) =>
                Ill("Discord:PublicKey is not that of this application: copy it from the portal (General Information)"),
            (true, false) => Ill(
                $"Discord:PublicKey has commands come over HTTP, and the portal has no address: enter yours with {Interactions.InteractionEndpoint.Path} at its end (General Information, Interactions Endpoint URL), or leave the key out"
            ),
            (false, true) => Ill(
                "the portal has an Interactions Endpoint URL, so commands do not come over the gateway: clear it, or give Discord:PublicKey and Web:Listen"
            ),
            (true, true) => Well("commands come over HTTP, signed"),
            _ => Well("commands come over the gateway"),
        };

    private async Task<CheckFinding> SessionsFindingAsync(CancellationToken cancellationToken)
    {
        var limit = (await rest.SendAsync(DiscordRoute.Gateway, cancellationToken)).Field("session_start_limit");
        return limit.Number("remaining") is < 1
            ? Ill("the bot has connected a thousand times today: find out what starts it again and again")
            : Well("the gateway can be reached");
    }

    private async Task<IReadOnlyList<CheckFinding>> ServerFindingsAsync(CancellationToken cancellationToken)
    {
        var findings = new List<CheckFinding>();
        var servers = 0;
        var after = "0";
        while (true)
        {
            var answer = await rest.SendAsync(DiscordRoute.Guilds(after, ServersPage), cancellationToken);
            var page = answer.ValueKind is JsonValueKind.Array ? answer.EnumerateArray().ToList() : [];
            servers += page.Count;
            findings.AddRange(page.SelectMany(FindingsOf));
            if (page.Count < ServersPage)
            {
                return
                [
                    servers == 0
                        ? Ill("it is in no server: open the invite link of the README")
                        : Well($"it is in {servers} {(servers == 1 ? "server" : "servers")}"),
                    .. findings,
                ];
            }
            after = page[^1].Text("id") ?? "";
        }
    }

    private static IEnumerable<CheckFinding> FindingsOf(JsonElement server)
    {
        var name = $"{server.Text("name")} ({server.Text("id")})";
        var held = Permissions.Parse(server.Text("permissions"));
        if (held.HasFlag(DiscordPermissions.Administrator))
        {
            yield return Ill($"in {name} it is an administrator, which it need not be: take that away");
            yield break;
        }
        foreach (var (permission, sentence) in Needed.Where(needed => !held.HasFlag(needed.Permission)))
        {
            yield return Ill($"in {name} it lacks {sentence}: give it to its role");
        }
    }

    private static CheckFinding Well(string sentence) => new(true, sentence);

    private static CheckFinding Ill(string sentence) => new(false, sentence);
}
