using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus remove ID…</c>: takes articles out of all answers at once; they are kept for the record.</summary>
internal static class CorpusRemoveCommand
{
    public static Command Create(CliContext context)
    {
        var ids = new Argument<string[]>("id")
        {
            Description = "The articles' ids, as \"corpus list\" prints them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CommonOptions.Json();
        var command = new Command("remove", "Withdraw articles: out of all answers, kept for the record.")
        {
            ids,
            json,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(
                            new ChangeReport(cli, parsed.GetValue(json)),
                            services,
                            parsed.GetValue(ids)!,
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
        string[] ids,
        CancellationToken cancellationToken
    )
    {
        await services.OpenExistingAsync(cancellationToken);
        var store = services.GetRequiredService<ICorpusStore>();
        var exitCode = ExitCode.Done;
        foreach (var id in ids)
        {
            var result = await store.WithdrawAsync(new ArticleId(id), cancellationToken)
                ? report.Done(id, "withdrawn")
                : report.Failed(id, $"There is no article {id}, or it is withdrawn already: see \"corpus list\".");
            exitCode = Math.Max(exitCode, result);
        }
        return exitCode;
    }
}
