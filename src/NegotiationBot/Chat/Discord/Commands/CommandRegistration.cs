using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Chat.Discord.Rest;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Commands;

/// <summary>Registers the commands when the bot starts, where those that Discord has are others: it takes 200 a day, and members see a change for a while.</summary>
internal sealed partial class CommandRegistration(
    DiscordRest rest,
    DiscordApplication application,
    Backoff backoff,
    [FromWire] TimeProvider clock,
    ILogger<CommandRegistration> logger
) : BackgroundService
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                await RegisterAsync(stoppingToken);
                return;
            }
            catch (DiscordRefusal refusal)
            {
                Log.Refused(logger, refusal.Message);
                return;
            }
            catch (ChatPlatformException exception)
            {
                Log.NotYet(logger, exception.Message);
                await Task.Delay(backoff.After(failures), clock, stoppingToken);
            }
        }
    }

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        var id = (await application.FindAsync(cancellationToken)).Application;
        var registered = await rest.SendAsync(DiscordRoute.Commands(id), cancellationToken);
        if (Canonical(registered) != Canonical(DiscordCommands.All))
        {
            await rest.SendAsync(
                DiscordRoute.OverwriteCommands(id),
                () => JsonContent(DiscordCommands.All),
                cancellationToken
            );
            Log.Registered(logger, DiscordCommands.All.Count);
        }
    }

    private static System.Net.Http.Json.JsonContent JsonContent(IReadOnlyList<DiscordCommand> commands) =>
        System.Net.Http.Json.JsonContent.Create(commands, options: Json);

    /// <summary>What Discord has, read as what we register: ids and versions fall away, and so does what it fills in.</summary>
    private static string Canonical(JsonElement registered) =>
        registered.ValueKind is JsonValueKind.Array
        && registered.Deserialize<List<DiscordCommand>>(Json) is { } commands
            ? Canonical(commands)
            : "";

    private static string Canonical(IReadOnlyList<DiscordCommand> commands) =>
        JsonSerializer.Serialize(
            commands
                .OrderBy(command => command.Type)
                .ThenBy(command => command.Name, StringComparer.Ordinal)
                .Select(Canonical),
            Json
        );

    /// <summary>Lists and dictionaries come back in an order of Discord's own; an empty one as an empty one.</summary>
    private static DiscordCommand Canonical(DiscordCommand command) =>
        command with
        {
            Contexts = command.Contexts?.Order().ToList(),
            IntegrationTypes = command.IntegrationTypes?.Order().ToList(),
            NameLocalizations = Canonical(command.NameLocalizations),
            DescriptionLocalizations =
                command.Description.Length > 0 ? Canonical(command.DescriptionLocalizations) : null,
            Options = command.Options is { Count: > 0 } options ? [.. options.Select(Canonical)] : null,
        };

    private static DiscordCommandOption Canonical(DiscordCommandOption option) =>
        option with
        {
            DescriptionLocalizations = Canonical(option.DescriptionLocalizations),
            Choices = option.Choices is { Count: > 0 } choices ? choices : null,
            Options = option.Options is { Count: > 0 } options ? [.. options.Select(Canonical)] : null,
        };

    private static SortedDictionary<string, string>? Canonical(IReadOnlyDictionary<string, string>? localizations) =>
        localizations is { Count: > 0 }
            ? new SortedDictionary<string, string>(localizations.ToDictionary(), StringComparer.Ordinal)
            : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Count} commands were registered with Discord.")]
        public static partial void Registered(ILogger logger, int count);

        [LoggerMessage(LogLevel.Error, "Discord does not take the commands: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "The commands could not be registered yet: {Reason}")]
        public static partial void NotYet(ILogger logger, string reason);
    }
}
