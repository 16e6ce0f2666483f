using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;
using NegotiationBot.Index;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli;

/// <summary><c>doctor</c>: looks at everything the bot stands on, and says of each fault how to mend it. It changes nothing.</summary>
internal static class DoctorCliCommand
{
    public static Command Create(CliContext context)
    {
        var command = new Command(
            "doctor",
            "Check configuration, data folder, database and index; say how to mend what is wrong."
        );
        command.SetAction((parsed, token) => context.RunAsync(parsed, RunAsync, token));
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var report = new Report(context);
        report.Well("configuration", "every value is valid");
        var speakers = services.GetRequiredService<SpeakerRegistry>().Speakers.Count;
        report.Well("speakers", $"{speakers} people and bodies are known by the table");

        await CheckPlatformsAsync(report, services, cancellationToken);
        var folder = services.GetRequiredService<DataFolder>();
        if (folder.IsNew)
        {
            report.Well("data", $"{folder.Location} has no database yet: the first question or corpus add makes it");
            return report.ExitCode;
        }
        await folder.OpenAsync(cancellationToken);
        report.Well("data", $"{Path.GetFullPath(folder.Location)} is open");
        var findings = await services.GetRequiredService<CorpusVerifier>().VerifyAsync(cancellationToken);
        foreach (var finding in findings)
        {
            report.Ill("database", $"{finding.Article} {finding.Problem}".TrimStart());
        }
        if (findings.Count == 0)
        {
            report.Well("database", "whole; every text is the one that was read");
        }
        await services.GetRequiredService<CorpusIndexKeeper>().CatchUpAsync(cancellationToken);
        var coverage = services.GetRequiredService<CorpusIndex>().Coverage(RetrievalFilter.Everything);
        report.Well("index", $"{coverage.Articles} articles can be answered from");
        return report.ExitCode;
    }

    private static async Task CheckPlatformsAsync(
        Report report,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var registry = services.GetRequiredService<SpeakerRegistry>();
        foreach (var check in services.GetServices<IPlatformCheck>())
        {
            foreach (var finding in await check.CheckAsync(cancellationToken))
            {
                report.Of(check.Name.Value, finding.IsWell, finding.Sentence);
            }
            var names = await check.FindDisplayNamesAsync(cancellationToken);
            foreach (var name in names.Where(name => registry.Find(name).Count > 0))
            {
                report.Ill(
                    check.Name.Value,
                    $"the bot is called \"{name}\", as somebody whom it quotes: give it another name, or its words are taken for theirs"
                );
            }
        }
    }

    private sealed class Report(CliContext context)
    {
        public int ExitCode { get; private set; } = Cli.ExitCode.Done;

        public void Of(string part, bool isWell, string sentence)
        {
            if (isWell)
            {
                Well(part, sentence);
            }
            else
            {
                Ill(part, sentence);
            }
        }

        public void Well(string part, string state) => Write("ok", part, state);

        public void Ill(string part, string fault)
        {
            ExitCode = Cli.ExitCode.Failed;
            Write("!!", part, fault);
        }

        private void Write(string mark, string part, string text) =>
            context.Terminal.Out.WriteLine($"{mark}  {part, -14}{text}");
    }
}
