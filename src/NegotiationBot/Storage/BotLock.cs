namespace NegotiationBot.Storage;

/// <summary>Keeps a second bot away from a data folder; plain commands work beside the first. A killed bot leaves no lock behind.</summary>
public sealed class BotLock : IDisposable
{
    private readonly FileStream _file;

    private BotLock(FileStream file) => _file = file;

    /// <exception cref="DataFolderException">A bot runs on this folder already, or the folder cannot be written to.</exception>
    public static BotLock Take(string folder)
    {
        var path = Path.Combine(folder, "bot.lock");
        try
        {
            Directory.CreateDirectory(folder);
            return FileLock.TryTake(path) is { } file
                ? new BotLock(file)
                : throw new DataFolderException(
                    $"A bot already runs on the data folder {folder}: stop it first, or start this one with another folder (--data)."
                );
        }
        catch (Exception exception) when (StorageFailure.Describe(exception, folder) is { } failure)
        {
            throw failure;
        }
    }

    public void Dispose() => _file.Dispose();
}
