using System.Text.Json;
using NegotiationBot.Chat.Discord.Commands;
using NegotiationBot.Chat.Discord.Events;
using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>Turns an interaction, by whichever way it came, into our event.</summary>
internal sealed class InteractionReader(
    DiscordApplication application,
    ChannelDirectory channels,
    OwnRoles roles,
    TimeProvider clock
)
{
    private const int MessageCommandType = 3;

    /// <summary>For so long an interaction can be answered (Receiving and Responding).</summary>
    private static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    /// <returns>Null for what is none of ours.</returns>
    public async Task<InteractionEvent?> ReadAsync(JsonElement interaction, CancellationToken cancellationToken)
    {
        var origin = OriginOf(interaction);
        var data = interaction.Field("data");
        return (InteractionKind)(interaction.Number("type") ?? 0) switch
        {
            InteractionKind.Command when data.Number("type") is MessageCommandType => await MessageCommandAsync(
                origin,
                data,
                interaction.Text("guild_id"),
                cancellationToken
            ),
            InteractionKind.Command => CommandOf(origin, data),
            InteractionKind.Component => ComponentOf(origin, data, interaction.Field("message")),
            InteractionKind.Form => new FormSubmitted(
                origin.Key,
                origin.Place,
                origin.SentAt,
                origin.User,
                origin.Response,
                data.Text("custom_id") ?? "",
                FormFields.Read(data),
                []
            ),
            _ => null,
        };
    }

    public AutocompleteAsked ReadAutocomplete(JsonElement interaction)
    {
        var origin = OriginOf(interaction);
        var given = GivenCommand.Read(interaction.Field("data"));
        return new AutocompleteAsked(
            origin.Place,
            origin.User,
            given.Path,
            given.Focused ?? "",
            given.Focused is { } focused ? given.Options.GetValueOrDefault(focused, "") : ""
        );
    }

    private static CommandInvoked CommandOf(Origin origin, JsonElement data)
    {
        var given = GivenCommand.Read(data);
        return new CommandInvoked(
            origin.Key,
            origin.Place,
            origin.SentAt,
            origin.User,
            origin.Response,
            given.Path,
            given.Options,
            given.Attachments
        );
    }

    /// <summary>A message that one person alone sees has an id that leads nowhere.</summary>
    private static ComponentPressed ComponentOf(Origin origin, JsonElement data, JsonElement message) =>
        new(
            origin.Key,
            origin.Place,
            origin.SentAt,
            origin.User,
            origin.Response,
            data.Text("custom_id") ?? "",
            [.. data.Items("values").Select(value => value.GetString()).OfType<string>()],
            message.Text("id") is { } id && ((int)(message.Number("flags") ?? 0) & DiscordMessage.Ephemeral) == 0
                ? new MessageRef(origin.Place, id)
                : null
        );

    private async Task<MessageCommandInvoked> MessageCommandAsync(
        Origin origin,
        JsonElement data,
        string? server,
        CancellationToken cancellationToken
    )
    {
        var bot = (await application.FindAsync(cancellationToken)).Bot;
        var id = data.Text("target_id") ?? "";
        var message = data.Field("resolved").Field("messages").Field(id);
        return new MessageCommandInvoked(
            origin.Key,
            origin.Place,
            origin.SentAt,
            origin.User,
            origin.Response,
            DiscordCommands.MessageCommandOf(data.Text("name") ?? ""),
            new MessageRef(origin.Place, id),
            MessageText.Read(message, bot, roles.Of(server)),
            message.Field("author").Text("id") == bot
        );
    }

    private Origin OriginOf(JsonElement interaction)
    {
        var server = interaction.Text("guild_id");
        var member = interaction.Field("member");
        var user = member.Has("user") ? member.Field("user") : interaction.Field("user");
        var id = interaction.Text("id") ?? "";
        return new Origin(
            $"i:{id}",
            channels.PlaceOf(server, interaction.Field("channel")),
            Snowflake.TimeOf(id) ?? clock.GetUtcNow(),
            new ChatUser(
                user.Text("id") ?? "",
                interaction.Text("locale"),
                server is not null && Permissions.MayManage(Permissions.Parse(member.Text("permissions"))),
                Snowflake.TimeOf(user.Text("id"))
            ),
            new ResponseHandle(interaction.Text("token") ?? "", clock.GetUtcNow() + Lasts)
        );
    }

    /// <summary>Who caused it, where and when.</summary>
    private sealed record Origin(
        string Key,
        ChatPlace Place,
        DateTimeOffset SentAt,
        ChatUser User,
        ResponseHandle Response
    );
}
