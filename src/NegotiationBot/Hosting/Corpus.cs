using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Index;

namespace NegotiationBot.Hosting;

/// <summary>What comes before a command's own work.</summary>
internal static class Corpus
{
    /// <summary>Opens the data folder, for commands that keep the corpus.</summary>
    public static Task OpenDataAsync(this IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<DataFolder>().OpenAsync(cancellationToken);

    /// <summary>Opens the data folder and the index, for commands that answer; a first start gets the sample corpus.</summary>
    public static async Task OpenCorpusAsync(this IServiceProvider services, CancellationToken cancellationToken)
    {
        var isFirstStart = services.GetRequiredService<DataFolder>().IsNew;
        await services.OpenDataAsync(cancellationToken);
        if (isFirstStart)
        {
            await services.GetRequiredService<SampleCorpus>().LoadAsync(cancellationToken);
        }
        await services.GetRequiredService<CorpusIndexKeeper>().CatchUpAsync(cancellationToken);
    }
}
