using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus verify</c>: whether the database is whole, every stored text the one that was read, and nothing in it tells how to reach somebody.</summary>
internal static class CorpusVerifyCommand
{
    public static Command Create(CliContext context)
    {
        var json = CommonOptions.Json();
        var command = new Command(
            "verify",
            "Check that the stored corpus is whole, and that no address or number of people is shown with it."
        )
        {
            json,
        };
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
        var database = services.GetRequiredService<CorpusDatabase>();
        var findings = await new CorpusVerifier(database).VerifyAsync(cancellationToken);
        foreach (var (article, problem) in findings)
        {
            context.Terminal.Out.WriteLine(
                json
                    ? JsonSerializer.Serialize(new FindingJson(article, problem), CorpusJson.Lines.FindingJson)
                    : $"{article ?? database.Folder}: {problem}"
            );
        }
        if (findings.Count == 0 && !json)
        {
            context.Terminal.Out.WriteLine("The corpus is whole.");
        }
        return findings.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }
}
