using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus edit ID …</c>: changes what is said about an article; its words stay.</summary>
internal static class CorpusEditCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string>("id") { Description = "The article's id, as \"corpus list\" prints it." };
        var json = CommonOptions.Json();
        var metadata = new MetadataOptions();
        var command = new Command("edit", "Change an article's title, authors, date and so on; its words stay.")
        {
            id,
            json,
        };
        metadata.AddTo(command);
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(
                            new ChangeReport(cli, parsed.GetValue(json)),
                            services,
                            parsed.GetValue(id)!,
                            metadata.Read(parsed),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        ChangeReport report,
        IServiceProvider services,
        string id,
        ArticleMetadata changes,
        CancellationToken cancellationToken
    )
    {
        if (changes == ArticleMetadata.None)
        {
            throw new UsageException("Say what to change, as --publisher \"Harbor Post\".");
        }
        await services.OpenExistingAsync(cancellationToken);
        var store = services.GetRequiredService<ICorpusStore>();
        return await store.EditAsync([new ArticleEdit(new ArticleId(id), changes)], cancellationToken) is [not null]
            ? report.Done(id, "edited")
            : report.Failed(id, UnknownArticle.Sentence(id));
    }
}
