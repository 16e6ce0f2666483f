using Microsoft.Extensions.Options;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>What <c>doctor</c> asks Slack: whether each token is worth something, whether its scopes suffice, whether a socket would open.</summary>
internal sealed class SlackCheck(SlackClient client, IOptions<SlackOptions> options) : IPlatformCheck
{
    public PlatformName Name => SlackPlatform.PlatformName;

    public async Task<IReadOnlyList<CheckFinding>> CheckAsync(CancellationToken cancellationToken)
    {
        var findings = new List<CheckFinding>();
        foreach (var (number, token) in options.Value.BotTokens.Index())
        {
            findings.AddRange(await CheckTokenAsync(number, token, cancellationToken));
        }
        findings.Add(
            options.Value.AppToken is { Length: > 0 } appToken
                ? await CheckSocketAsync(appToken, cancellationToken)
                : new CheckFinding(
                    true,
                    $"comes over HTTP: {SlackWeb.Events}, {SlackWeb.Commands} and {SlackWeb.Interactions} must be reachable from Slack"
                )
        );
        return findings;
    }

    public async Task<IReadOnlyList<string>> FindDisplayNamesAsync(CancellationToken cancellationToken)
    {
        var names = new List<string>();
        foreach (var token in options.Value.BotTokens)
        {
            if (await FindDisplayNameAsync(token, cancellationToken) is { } name && !names.Contains(name))
            {
                names.Add(name);
            }
        }
        return names;
    }

    private async Task<string?> FindDisplayNameAsync(string token, CancellationToken cancellationToken)
    {
        try
        {
            var identity = await client.ReadAsync(token, "auth.test", [], cancellationToken);
            if (SlackWorkspaces.Of(token, identity) is not { } workspace)
            {
                return null;
            }
            var told = await client.ReadAsync(token, "users.info", [("user", workspace.BotUser)], cancellationToken);
            // A display name that nobody has set is empty.
            return new[]
            {
                told.Body.TextAt("user", "profile", "display_name"),
                told.Body.TextAt("user", "real_name"),
                identity.Body.TextAt("user"),
            }.FirstOrDefault(name => !string.IsNullOrEmpty(name));
        }
        catch (ChatPlatformException)
        {
            // Said above.
            return null;
        }
    }

    private async Task<IReadOnlyList<CheckFinding>> CheckTokenAsync(
        int number,
        string token,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var identity = await client.ReadAsync(token, "auth.test", [], cancellationToken);
            if (SlackWorkspaces.Of(token, identity) is not { } workspace)
            {
                return [new CheckFinding(false, $"Slack:BotTokens:{number}: {SlackErrors.Explain(identity.Error)}")];
            }
            var missing = SlackScopes.All.Except(identity.Scopes).ToList();
            return
            [
                new CheckFinding(true, $"Slack:BotTokens:{number} opens the workspace {workspace.Name}"),
                missing.Count == 0
                    ? new CheckFinding(true, $"{workspace.Name} grants every scope")
                    : new CheckFinding(
                        false,
                        $"{workspace.Name} does not grant {string.Join(", ", missing)}: take over the manifest and install the app again"
                    ),
            ];
        }
        catch (ChatPlatformException exception)
        {
            return [new CheckFinding(false, $"Slack:BotTokens:{number}: {exception.Message}")];
        }
    }

    private async Task<CheckFinding> CheckSocketAsync(string appToken, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await client.ReadAsync(appToken, "apps.connections.open", [], cancellationToken);
            return answer.IsWell
                ? new CheckFinding(true, "Slack:AppToken opens a socket")
                : new CheckFinding(false, $"Slack:AppToken: {SlackErrors.Explain(answer.Error)}");
        }
        catch (ChatPlatformException exception)
        {
            return new CheckFinding(false, $"Slack:AppToken: {exception.Message}");
        }
    }
}
