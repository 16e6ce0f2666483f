using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NegotiationBot.Storage;

/// <summary>Says in one sentence what an error of SQLite or of the file system means for whoever runs the bot.</summary>
internal static class StorageFailure
{
    /// <summary>Null where the error is not about the data folder.</summary>
    public static DataFolderException? Describe(Exception exception, string folder) =>
        Sentence(exception, folder) is { } sentence ? new DataFolderException(sentence, exception)
        : exception.InnerException is { } inner ? Describe(inner, folder)
        : null;

    private static string? Sentence(Exception exception, string folder) =>
        exception switch
        {
            SqliteException sqlite => Sentence(sqlite.SqliteErrorCode, folder),
            UnauthorizedAccessException => ReadOnly(folder),
            IOException when File.Exists(folder) =>
                $"The data folder {folder} is a file: name a folder with --data, or move the file away.",
            IOException =>
                $"The data folder {folder} cannot be used ({exception.Message}): name another one with --data.",
            _ => null,
        };

    private static string? Sentence(int sqliteError, string folder) =>
        sqliteError switch
        {
            raw.SQLITE_READONLY or raw.SQLITE_CANTOPEN or raw.SQLITE_PERM => ReadOnly(folder),
            raw.SQLITE_FULL =>
                $"The disk with the data folder {folder} is full: free some space and run the command again; what was stored before is kept.",
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
                $"The database in {folder} is damaged: restore {CorpusDatabase.FileName} from a backup, or name another folder with --data.",
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                $"Another command has been writing to {folder} for too long: wait until it is done and run this one again.",
            raw.SQLITE_IOERR =>
                $"The disk with the data folder {folder} cannot be read or written: check the disk, or name another folder with --data.",
            _ => null,
        };

    private static string ReadOnly(string folder) =>
        $"The data folder {folder} cannot be written to: allow this user to write there, or name another one with --data.";
}
