using System.Security.Cryptography;

namespace NegotiationBot.Storage;

/// <summary>
/// The secret of a data folder, made once and kept in a file of its own: the ids of members are hashed with it, and what is half done is sealed with it. Keep it
/// out of backups that others can read; without it nobody finds back from a hash to a person.
/// </summary>
public sealed class SecretKey
{
    public const string FileName = "bot.key";

    private const int Bytes = 32;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(10);

    private readonly byte[] _key;

    private SecretKey(byte[] key) => _key = key;

    /// <exception cref="DataFolderException">The file cannot be read or written, or is no key.</exception>
    public static SecretKey Open(string path)
    {
        try
        {
            if (!File.Exists(path))
            {
                Make(path);
            }
            var key = File.ReadAllBytes(path);
            return key.Length == Bytes
                ? new SecretKey(key)
                : throw new DataFolderException(
                    $"The key file {path} is damaged: restore it from a backup, or move it away; members then count as new."
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DataFolderException(
                $"The key file {path} cannot be used ({exception.Message}): allow this user to read and write it.",
                exception
            );
        }
    }

    /// <summary>A key for one purpose; another purpose has another.</summary>
    public byte[] For(string purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, Bytes, info: System.Text.Encoding.UTF8.GetBytes(purpose));

    /// <summary>Written aside and moved when it is whole, so that a start that is killed meanwhile leaves no half of a key. Of several starts at once one makes it.</summary>
    private static void Make(string path)
    {
        using var turn = TakeTurn(path);
        if (!File.Exists(path))
        {
            File.Delete($"{path}.new");
            Write($"{path}.new");
            File.Move($"{path}.new", path);
        }
    }

    private static FileStream TakeTurn(string path)
    {
        FileStream? turn;
        while ((turn = FileLock.TryTake($"{path}.lock")) is null)
        {
            Thread.Sleep(Patience);
        }
        return turn;
    }

    private static void Write(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var file = new FileStream(path, options);
        file.Write(RandomNumberGenerator.GetBytes(Bytes));
        file.Flush(flushToDisk: true);
    }
}
