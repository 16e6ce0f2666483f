using System.Text.Json;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Chat.Slack;

/// <summary>Takes what came over the socket or over HTTP through the door, and says what to acknowledge it with.</summary>
internal sealed class SlackReceiver(
    ChatDoor door,
    SlackPlatform platform,
    SlackWorkspaces workspaces,
    SlackPeople people,
    SlackOrder order,
    SlackErrands errands,
    SlackPresence presence,
    SlackWorkSigns signs,
    TimeProvider clock
)
{
    /// <param name="envelope">What comes over a socket: an event, a command or an interaction.</param>
    /// <inheritdoc cref="ReceiveEventAsync"/>
    public async Task<object?> ReceiveEnvelopeAsync(JsonElement envelope, CancellationToken cancellationToken) =>
        envelope.At("payload") is { } payload
            ? envelope.TextAt("type") switch
            {
                "events_api" => await ReceiveEventAsync(payload, cancellationToken),
                "slash_commands" => await ReceiveCommandAsync(Fields(payload), cancellationToken),
                "interactive" => await ReceiveInteractionAsync(payload, cancellationToken),
                _ => null,
            }
            : null;

    /// <param name="callback">An <c>event_callback</c>.</param>
    /// <returns>The body of the acknowledgement; null for the plain one.</returns>
    /// <exception cref="Exception">It could not be committed: acknowledge nothing, and Slack delivers it again.</exception>
    public async Task<object?> ReceiveEventAsync(JsonElement callback, CancellationToken cancellationToken)
    {
        if (await FindAsync(callback.TextAt("team_id"), cancellationToken) is { } workspace)
        {
            await ReceiveAsync(
                SlackEventReader.Read(callback, workspace, clock.GetUtcNow()),
                workspace,
                trigger: null,
                cancellationToken
            );
        }
        return null;
    }

    /// <param name="fields">The form that Slack sends for a slash command.</param>
    /// <inheritdoc cref="ReceiveEventAsync"/>
    public async Task<object?> ReceiveCommandAsync(
        IReadOnlyDictionary<string, string> fields,
        CancellationToken cancellationToken
    )
    {
        if (
            await FindAsync(fields.GetValueOrDefault("team_id"), cancellationToken) is { } workspace
            && SlackSlashReader.Read(fields, workspace, clock.GetUtcNow()) is { } command
        )
        {
            var trigger = fields["trigger_id"];
            if (SlackCommandForm.IsWanted(command))
            {
                errands.Run(token => OfferAsync(command, trigger, workspace, token));
            }
            else
            {
                await ReceiveAsync([command], workspace, trigger, cancellationToken);
            }
        }
        return null;
    }

    /// <param name="payload">Of a button, a menu, a shortcut, a form, or of a field that wants suggestions.</param>
    /// <inheritdoc cref="ReceiveEventAsync"/>
    public async Task<object?> ReceiveInteractionAsync(JsonElement payload, CancellationToken cancellationToken)
    {
        var team = payload.TextAt("team", "id") ?? payload.TextAt("user", "team_id");
        if (await FindAsync(team, cancellationToken) is not { } workspace)
        {
            return null;
        }
        if (payload.TextAt("type") == "block_suggestion")
        {
            return SlackCommandForm.AskedFor(payload, workspace) is { } asked
                ? SlackOptionList.Of(await door.OfferAsync(asked, cancellationToken), asked.Typed)
                : null;
        }
        if (SlackInteractionReader.Read(payload, workspace, clock.GetUtcNow()) is { } interaction)
        {
            await ReceiveAsync(
                [SlackCommandForm.AsCommand(interaction) ?? interaction],
                workspace,
                payload.TextAt("trigger_id"),
                cancellationToken
            );
        }
        return null;
    }

    private async Task ReceiveAsync(
        IReadOnlyList<ChatEvent> events,
        SlackWorkspace workspace,
        string? trigger,
        CancellationToken cancellationToken
    )
    {
        if (events is not [var first, ..])
        {
            return;
        }
        // Slack is asked before the turn comes, so that nobody else in the channel waits for it.
        var locale = FindLocaleAsync(first, workspace, cancellationToken);
        await order.RunAsync(
            first.Lane,
            async () =>
            {
                foreach (var chatEvent in events)
                {
                    var settled = chatEvent is MemberEvent caused
                        ? caused with
                        {
                            User = caused.User with { Locale = await locale },
                        }
                        : chatEvent;
                    var told = await door.ReceiveAsync(platform, settled, cancellationToken);
                    if (told is not Ignored)
                    {
                        Follow(told, settled, trigger, workspace);
                        return told;
                    }
                }
                return Acknowledgement.Ignored;
            }
        );
    }

    private void Follow(Acknowledgement told, ChatEvent chatEvent, string? trigger, SlackWorkspace workspace)
    {
        switch (told)
        {
            case OpensForm { Form: var form } when trigger is not null && chatEvent is InteractionEvent opened:
                errands.Run(token => platform.OpenFormAsync(opened, SlackModal.Of(form), trigger, workspace, token));
                break;
            case Accepted { ShowsWork: true } when chatEvent is MessageWritten written:
                errands.Run(token => signs.PutAsync(written.Message, workspace, token));
                break;
            default:
                break;
        }
    }

    private async Task OfferAsync(
        CommandInvoked command,
        string trigger,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    )
    {
        var locale = await people.FindLocaleAsync(workspace, command.User.Id, cancellationToken);
        var modal = SlackCommandForm.Of(command, Languages.Of(null, locale));
        await platform.OpenFormAsync(command, modal, trigger, workspace, cancellationToken);
    }

    /// <summary>Of whoever may have meant the bot: the rest of a channel's talk is nobody's business.</summary>
    private Task<string?> FindLocaleAsync(
        ChatEvent chatEvent,
        SlackWorkspace workspace,
        CancellationToken cancellationToken
    ) =>
        chatEvent switch
        {
            MessageWritten { MentionsBot: false, Place: { IsDirect: false, Thread: null } } => Task.FromResult<string?>(
                null
            ),
            MemberEvent caused => people.FindLocaleAsync(workspace, caused.User.Id, cancellationToken),
            _ => Task.FromResult<string?>(null),
        };

    private static Dictionary<string, string> Fields(JsonElement payload) =>
        payload.ValueKind is JsonValueKind.Object
            ? payload
                .EnumerateObject()
                .Where(field => field.Value.ValueKind is JsonValueKind.String)
                .ToDictionary(field => field.Name, field => field.Value.GetString()!)
            : [];

    private async Task<SlackWorkspace?> FindAsync(string? team, CancellationToken cancellationToken)
    {
        if (team is null || await workspaces.FindAsync(team, cancellationToken) is not { } workspace)
        {
            return null;
        }
        presence.Hear(workspace);
        return workspace;
    }
}
