using System.Security.Cryptography;
using NegotiationBot.Core.Commands.Corpus;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IDrafts"/>
public sealed class Drafts(CorpusDatabase database, SealedText seal, TimeProvider clock) : IDrafts
{
    private const int IdLength = 16;

    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    public async Task<string> KeepAsync(string content, CancellationToken cancellationToken)
    {
        var id = RandomNumberGenerator.GetHexString(IdLength, lowercase: true);
        await database.WriteAsync(connection =>
            connection.ExecuteAsync(
                "INSERT INTO Drafts (Id, Content, Until) VALUES ($id, $content, $until)",
                ("$id", id),
                ("$content", seal.Seal(content)),
                ("$until", clock.GetUtcNow() + Kept)
            )
        );
        return id;
    }

    public Task<string?> ReadAsync(string id, CancellationToken cancellationToken) =>
        database.UseConnectionAsync(
            async connection =>
                (
                    await connection.ReadAsync(
                        "SELECT Content FROM Drafts WHERE Id = $id AND Until > $now",
                        row => seal.Open(row.BytesOrNull() ?? []),
                        cancellationToken,
                        ("$id", id),
                        ("$now", clock.GetUtcNow())
                    )
                ).FirstOrDefault(),
            cancellationToken
        );

    public Task DropAsync(string id, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("DELETE FROM Drafts WHERE Id = $id", ("$id", id)));
}
