using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Cli.Eval;
using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli;

/// <summary><c>eval FILE.jsonl</c>: gold questions in, a table of measures out.</summary>
internal static class EvalCliCommand
{
    public static Command Create(CliContext context)
    {
        var file = new Argument<FileInfo>("file")
        {
            Description =
                "Gold questions, one a line: {\"id\",\"type\",\"question\",\"previous_turns\",\"answerable\","
                + "\"support\":[{\"doc\",\"text\"}],\"expected_speakers\",\"must_not_include\"}. Or annotated articles: {\"id\",\"title\",\"text\","
                + "\"quotes\":[{\"type\",\"start\",\"end\",\"quoted_spans\",\"speaker_text\",\"speaker_kind\",\"speaker_entity\"}]}, offsets in code points.",
        };
        var errors = new Option<bool>("--errors") { Description = "List the questions that went wrong, too." };
        var shown = Share(
            "--min-shown",
            "Fail below this share of answerable questions with the right sentence shown."
        );
        var refused = Share("--min-refused", "Fail below this share of unanswerable questions refused.");
        var command = new Command(
            "eval",
            "Ask gold questions and measure the answers, or read annotated articles and measure who said what."
        )
        {
            file,
            errors,
            shown,
            refused,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(
                            cli,
                            services,
                            parsed.GetValue(file)!,
                            parsed.GetValue(errors),
                            new EvalThresholds(parsed.GetValue(shown), parsed.GetValue(refused)),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        FileInfo file,
        bool listErrors,
        EvalThresholds thresholds,
        CancellationToken cancellationToken
    )
    {
        if (GoldFile.IsOne(file.FullName))
        {
            var evaluation = new AttributionEvaluation(services.GetRequiredService<ArticleIngestor>());
            AttributionTable.Write(context.Terminal, evaluation.Of(GoldFile.Read(file.FullName)));
            return ExitCode.Done;
        }
        await services.OpenCorpusAsync(cancellationToken);
        var verdicts = new List<Verdict>();
        foreach (var gold in await ReadAsync(file, cancellationToken))
        {
            var verdict = await AskAsync(services, gold, cancellationToken);
            verdicts.Add(verdict);
            if (listErrors && !verdict.IsRight)
            {
                context.Terminal.Out.WriteLine($"{gold.Id} {gold.Type}: {gold.Question} | {verdict.Complaint}");
            }
        }
        var evaluations = Evaluation.ByType(verdicts);
        EvalTable.Write(context.Terminal, evaluations);
        var code = ExitCode.Done;
        foreach (var missed in thresholds.Missed(evaluations[^1]))
        {
            code = context.Complain(missed, ExitCode.Failed);
        }
        return code;
    }

    private static Option<double> Share(string name, string description)
    {
        var option = new Option<double>(name) { Description = description, HelpName = "0 TO 1" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() is < 0 or > 1)
            {
                result.AddError($"{name} takes a share from 0 to 1, such as 0.6.");
            }
        });
        return option;
    }

    private static async Task<Verdict> AskAsync(
        IServiceProvider services,
        GoldQuestion gold,
        CancellationToken cancellationToken
    )
    {
        var asked = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var (answer, reply) = await services
            .GetRequiredService<AskCommand>()
            .RunAsync(gold.Asked(asked), RetrievalFilter.Everything, cancellationToken);
        return Verdict.Of(
            gold,
            answer,
            PlainTextReplyRenderer.Render(reply),
            services.GetRequiredService<SpeakerRegistry>()
        );
    }

    private static async Task<IReadOnlyList<GoldQuestion>> ReadAsync(FileInfo file, CancellationToken cancellationToken)
    {
        var questions = new List<GoldQuestion>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
            {
                questions.Add(
                    GoldQuestion.TryParse(line)
                        ?? throw new UsageException(
                            $"{file.Name}, line {number}: not a gold question; \"eval --help\" shows what one is made of."
                        )
                );
            }
        }
        return questions;
    }
}
