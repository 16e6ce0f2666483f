using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary>Opens a corpus that must be there already.</summary>
internal static class CorpusFolder
{
    /// <exception cref="DataFolderException">There is no corpus yet.</exception>
    public static Task OpenExistingAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<DataFolder>();
        return folder.IsNew
            ? throw new DataFolderException(
                $"There is no corpus in {folder.Location} yet: add articles with \"corpus add PATH\", or name another folder with --data."
            )
            : folder.OpenAsync(cancellationToken);
    }
}
