using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Index;
using NegotiationBot.Storage;

namespace NegotiationBot.Hosting;

/// <summary>What comes before a command's own work.</summary>
internal static class DataOpening
{
    /// <summary>Opens the data folder, for commands that bring something into it; a new one is made.</summary>
    public static Task OpenDataAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<DataFolder>().OpenAsync(cancellationToken);

    /// <summary>Opens the data folder, for commands that keep what is there.</summary>
    /// <exception cref="DataFolderException">There is no corpus yet.</exception>
    public static Task OpenExistingAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var folder = services.GetRequiredService<DataFolder>();
        return folder.IsNew
            ? throw new DataFolderException(
                $"There is no corpus in {folder.Location} yet: add articles with \"corpus add PATH\", or name another folder with --data."
            )
            : services.OpenDataAsync(cancellationToken);
    }

    /// <summary>Opens the data folder and the index, for commands that answer. While nothing was ever stored, the sample corpus comes first.</summary>
    public static async Task OpenCorpusAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        await services.OpenDataAsync(cancellationToken);
        if (await services.GetRequiredService<CorpusReader>().LastSequenceAsync(cancellationToken) == 0)
        {
            await services.GetRequiredService<SampleCorpus>().LoadAsync(cancellationToken);
        }
        await services.OpenIndexAsync(cancellationToken);
    }

    /// <summary>Brings the index of an open data folder to what is stored: from its snapshot where there is one, else built.</summary>
    public static async Task OpenIndexAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var snapshots = services.GetRequiredService<IndexSnapshots>();
        snapshots.Restore();
        await snapshots.CatchUpAsync(cancellationToken);
    }
}
