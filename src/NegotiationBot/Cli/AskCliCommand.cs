using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Chat.Console;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Hosting;

namespace NegotiationBot.Cli;

/// <summary><c>ask "QUESTION"</c>: the main job.</summary>
internal static class AskCliCommand
{
    public static Command Create(CliContext context)
    {
        var question = CommonOptions.Words("question", "What to ask, as you would type it in a chat.");
        var batch = new Option<FileInfo?>("--batch")
        {
            Description = "Answer every line {\"id\",\"question\",\"conversation\"?,\"askedAt\"?} of a file.",
            HelpName = "FILE.jsonl",
        };
        var asOf = new Option<string?>("--as-of")
        {
            Description = "Answer as if asked at that time (ISO 8601); it decides what \"last week\" means.",
            HelpName = "TIME",
        };
        var json = CommonOptions.Json();
        var explain = new Option<bool>("--explain")
        {
            Description = "Add how the question was understood, what was found, and how likely each is the answer.",
        };
        var command = new Command("ask", "Answer a question from the corpus, or say that it is not in the corpus.")
        {
            question,
            batch,
            asOf,
            json,
            explain,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(
                            new Ask(
                                cli,
                                services,
                                CommonOptions.Moment(parsed.GetValue(asOf)),
                                parsed.GetValue(json),
                                parsed.GetValue(explain)
                            ),
                            CommonOptions.Joined(parsed.GetValue(question)),
                            parsed.GetValue(batch),
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        Ask ask,
        string? question,
        FileInfo? batchFile,
        CancellationToken cancellationToken
    ) =>
        batchFile is null
            ? await ask.OneAsync(
                CommonOptions.Required(question, "ask \"QUESTION\" needs a question, or --batch FILE.jsonl."),
                cancellationToken
            )
            : await ask.BatchAsync(batchFile, cancellationToken);

    private sealed class Ask(
        CliContext context,
        IServiceProvider services,
        DateTimeOffset? asOf,
        bool json,
        bool explain
    )
    {
        private readonly TimeProvider _clock = services.GetRequiredService<TimeProvider>();

        public async Task<int> OneAsync(string text, CancellationToken cancellationToken)
        {
            await services.OpenCorpusAsync(cancellationToken);
            var answer = await AnswerAsync(null, new Question(text, [], Now), cancellationToken);
            return answer.Outcome is AnswerOutcome.Answered ? ExitCode.Done : ExitCode.NotAnswered;
        }

        public async Task<int> BatchAsync(FileInfo file, CancellationToken cancellationToken)
        {
            await services.OpenCorpusAsync(cancellationToken);
            var batch = new Batch(context, file);
            await foreach (var line in batch.ReadAsync(cancellationToken))
            {
                var asked = CommonOptions.Moment(line.AskedAt) ?? Now;
                await AnswerAsync(line.Id, new Question(line.Question!, TurnsOf(line), asked), cancellationToken);
            }
            return batch.ExitCodeWhenRead;
        }

        private DateTimeOffset Now => asOf ?? _clock.GetUtcNow();

        private async Task<Answer> AnswerAsync(string? id, Question question, CancellationToken cancellationToken)
        {
            var filter = await services
                .GetRequiredService<Suppressions>()
                .FilterAsync(_clock.GetUtcNow(), cancellationToken);
            var started = _clock.GetTimestamp();
            var ask = services.GetRequiredService<AskCommand>();
            var (answer, reply) = await ask.RunAsync(question, filter, cancellationToken);
            var elapsed = _clock.GetElapsedTime(started);
            string[]? reasons = explain ? [.. AnswerExplanation.Of(ask.Find(question, filter), answer)] : null;
            if (json)
            {
                var shown = AnswerJson.From(
                    id,
                    question.Text,
                    answer,
                    PlainTextReplyRenderer.Render(reply),
                    elapsed
                ) with
                {
                    Why = reasons,
                };
                context.Terminal.Out.WriteLine(JsonSerializer.Serialize(shown, CliJson.Lines.AnswerJson));
            }
            else
            {
                TerminalReplyRenderer.Write(context.Terminal, reply);
                foreach (var line in reasons ?? [])
                {
                    context.Terminal.Out.WriteLine($"  {line}");
                }
            }
            return answer;
        }

        private static IReadOnlyList<ConversationTurn> TurnsOf(BatchLine line) =>
            [
                .. (line.Conversation ?? []).Select(turn => new ConversationTurn(
                    turn.Role is "bot" ? ConversationRole.Bot : ConversationRole.User,
                    turn.Text ?? ""
                )),
            ];
    }
}
