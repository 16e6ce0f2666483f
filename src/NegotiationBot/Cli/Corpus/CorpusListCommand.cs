using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus list</c>: what is in the corpus, withdrawn articles marked.</summary>
internal static class CorpusListCommand
{
    public static Command Create(CliContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command("list", "List the articles in the order they were added.") { json };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) => RunAsync(cli, services, parsed.GetValue(json), cancellation),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        bool json,
        CancellationToken cancellationToken
    )
    {
        await services.OpenExistingAsync(cancellationToken);
        var catalog = services.GetRequiredService<CorpusCatalog>();
        var listings = await catalog.ListAsync(cancellationToken);
        if (listings.Count == 0)
        {
            context.Terminal.Error.WriteLine("The corpus is empty: add articles with \"corpus add PATH\".");
        }
        foreach (var listing in listings)
        {
            context.Terminal.Out.WriteLine(
                json ? JsonSerializer.Serialize(ListingJson.From(listing), CorpusJson.Lines.ListingJson) : Line(listing)
            );
        }
        return ExitCode.Done;
    }

    private static string Line(ArticleListing listing)
    {
        var article = listing.Article;
        var day = article.Published?.ToDisplay() ?? "undated";
        var state = listing.IsWithdrawn ? "  withdrawn" : "";
        return $"{day, -12}{article.Title}  ({article.Publisher ?? "publisher unknown"}; {listing.Quotes} quotes)  {article.Id}{state}";
    }
}
