using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Cli.Eval;
using NegotiationBot.Cli.Eval.Attributions;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
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
        var command = new Command(
            "eval",
            "Ask gold questions and measure the answers, or read annotated articles and measure who said what."
        )
        {
            file,
            errors,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(cli, services, parsed.GetValue(file)!, parsed.GetValue(errors), cancellation),
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
        EvalTable.Write(context.Terminal, Evaluation.ByType(verdicts));
        return ExitCode.Done;
    }

    private static async Task<Verdict> AskAsync(
        IServiceProvider services,
        GoldQuestion gold,
        CancellationToken cancellationToken
    )
    {
        var turns = (gold.PreviousTurns ?? []).Select(turn => new ConversationTurn(
            turn.Role is "bot" ? ConversationRole.Bot : ConversationRole.User,
            turn.Text
        ));
        var asked = services.GetRequiredService<TimeProvider>().GetUtcNow();
        var (answer, reply) = await services
            .GetRequiredService<AskCommand>()
            .RunAsync(new Question(gold.Question, [.. turns], asked), RetrievalFilter.Everything, cancellationToken);
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
                    TryParse(line)
                        ?? throw new UsageException(
                            $"{file.Name}, line {number}: not a gold question; \"eval --help\" shows what one is made of."
                        )
                );
            }
        }
        return questions;
    }

    private static GoldQuestion? TryParse(string line)
    {
        try
        {
            return
                JsonSerializer.Deserialize(line, CliJson.Lines.GoldQuestion)
                    is { Id: not null, Type: not null, Question: not null } gold
                ? gold
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
