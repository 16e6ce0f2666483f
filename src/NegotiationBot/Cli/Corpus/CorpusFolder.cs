using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary>Opens the corpus that a command works on.</summary>
internal static class CorpusFolder
{
    /// <summary>Makes an empty corpus where there is none.</summary>
    public static Task<CorpusDatabase> OpenOrCreateAsync(
        IServiceProvider services,
        CancellationToken cancellationToken
    ) => CorpusDatabase.OpenAsync(FolderOf(services), cancellationToken);

    /// <exception cref="DataFolderException">There is no corpus yet.</exception>
    public static Task<CorpusDatabase> OpenAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = FolderOf(services);
        return CorpusDatabase.Exists(folder)
            ? CorpusDatabase.OpenAsync(folder, cancellationToken)
            : throw new DataFolderException(
                $"There is no corpus in {folder} yet: add articles with \"corpus add PATH\", or name another folder with --data."
            );
    }

    private static string FolderOf(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DataOptions>>().Value.Directory;
}
