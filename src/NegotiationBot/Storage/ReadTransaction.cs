using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace NegotiationBot.Storage;

internal static class ReadTransaction
{
    /// <summary>Begins a transaction that sees the database as it is now until its end, and keeps no writer waiting.</summary>
    public static async Task<IDbContextTransaction> BeginReadingAsync(
        this DatabaseFacade database,
        CancellationToken cancellationToken
    )
    {
        await database.OpenConnectionAsync(cancellationToken);
        var connection = (SqliteConnection)database.GetDbConnection();
        return (await database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellationToken))!;
    }
}
