using Microsoft.Extensions.Options;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <summary>The data folder of this run; the first command that needs it opens it.</summary>
public sealed class DataFolder(IOptions<DataOptions> options) : IDisposable
{
    private CorpusDatabase? _database;

    public string Location => options.Value.Directory;

    /// <summary>Nothing is stored here yet: a first start.</summary>
    public bool IsNew => !CorpusDatabase.Exists(Location);

    /// <exception cref="InvalidOperationException">Nobody has opened the folder.</exception>
    public CorpusDatabase Database =>
        _database ?? throw new InvalidOperationException($"{nameof(DataFolder)}.{nameof(OpenAsync)} comes first.");

    /// <exception cref="DataFolderException">The folder cannot be used; the message says why and what to do.</exception>
    public async Task OpenAsync(CancellationToken cancellationToken) =>
        _database ??= await CorpusDatabase.OpenAsync(Location, cancellationToken);

    public void Dispose() => _database?.Dispose();
}
