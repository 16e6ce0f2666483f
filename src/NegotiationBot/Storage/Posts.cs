using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IPosts"/>
public sealed class Posts(CorpusDatabase database) : IPosts
{
    public async Task<KeptPost?> FindAsync(MessageRef message, CancellationToken cancellationToken) =>
        await ReadAsync(
            "WHERE Platform = $platform AND Channel = $channel AND Message = $message",
            message.Place,
            cancellationToken,
            ("$message", message.Id)
        )
            is [var post]
            ? post
            : null;

    public Task<IReadOnlyList<KeptPost>> FindAnswersAsync(MessageRef question, CancellationToken cancellationToken) =>
        ReadAsync(
            "WHERE Platform = $platform AND Channel = $channel AND Question = $question ORDER BY Id",
            question.Place,
            cancellationToken,
            ("$question", question.Id)
        );

    public async Task<KeptPost?> FindLatestAsync(
        ChatPlace place,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(
            "WHERE Platform = $platform AND Channel = $channel AND Thread IS $thread AND At >= $since ORDER BY Id DESC LIMIT 1",
            place,
            cancellationToken,
            ("$thread", place.Thread),
            ("$since", since.ToUniversalTime())
        )
            is [var latest]
            ? latest
            : null;

    public Task<IReadOnlyList<KeptPost>> FindCarryingAsync(string answerId, CancellationToken cancellationToken) =>
        database.UseConnectionAsync<IReadOnlyList<KeptPost>>(
            async connection =>
                await connection.ReadAsync(
                    PostRows.Columns + "WHERE AnswerId = $answer ORDER BY Id",
                    PostRows.Read,
                    cancellationToken,
                    ("$answer", answerId)
                ),
            cancellationToken
        );

    public Task CarryAsync(MessageRef message, string answerId, CancellationToken cancellationToken) =>
        ChangeAsync("UPDATE Posts SET AnswerId = $answer, Conversation = $answer", message, ("$answer", answerId));

    public Task RemoveAsync(MessageRef message, CancellationToken cancellationToken) =>
        ChangeAsync("DELETE FROM Posts", message);

    private Task<int> ChangeAsync(
        string change,
        MessageRef message,
        params (string Name, object? Value)[] parameters
    ) =>
        database.WriteAsync(connection =>
            connection.ExecuteAsync(
                change + " WHERE Platform = $platform AND Channel = $channel AND Message = $message",
                [
                    ("$platform", message.Place.Community.Platform.Value),
                    ("$channel", message.Place.Channel),
                    ("$message", message.Id),
                    .. parameters,
                ]
            )
        );

    private Task<IReadOnlyList<KeptPost>> ReadAsync(
        string where,
        ChatPlace place,
        CancellationToken cancellationToken,
        params (string Name, object? Value)[] parameters
    ) =>
        database.UseConnectionAsync<IReadOnlyList<KeptPost>>(
            async connection =>
                await connection.ReadAsync(
                    PostRows.Columns + where,
                    PostRows.Read,
                    cancellationToken,
                    [("$platform", place.Community.Platform.Value), ("$channel", place.Channel), .. parameters]
                ),
            cancellationToken
        );
}
