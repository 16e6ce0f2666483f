using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Chat.Console;

/// <summary>A conversation on the terminal: a line is a question, a line that starts with a slash is a command.</summary>
public sealed class TerminalChat(
    Terminal terminal,
    ChatCommands commands,
    Suppressions suppressions,
    TimeProvider clock
)
{
    /// <summary>How much of the conversation a follow-up may lean on: three exchanges.</summary>
    private const int RememberedTurns = 6;

    private readonly List<ConversationTurn> _turns = [];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        while (await ReadLineAsync(cancellationToken) is { } line)
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            if (line.Trim() is "/quit" or "/exit")
            {
                return;
            }
            var question = new Question(line.Trim(), [.. _turns], clock.GetUtcNow());
            var filter = await suppressions.FilterAsync(question.AskedAt, cancellationToken);
            var reply = await commands.ReplyAsync(question, filter, cancellationToken);
            TerminalReplyRenderer.Write(terminal, reply);
            await terminal.Out.FlushAsync(cancellationToken);
            Remember(question.Text, reply);
        }
    }

    private async Task<string?> ReadLineAsync(CancellationToken cancellationToken)
    {
        if (terminal.IsInteractive && terminal.IsInputInteractive)
        {
            await terminal.Out.WriteAsync("> ".AsMemory(), cancellationToken);
            await terminal.Out.FlushAsync(cancellationToken);
        }
        return await terminal.In.ReadLineAsync(cancellationToken);
    }

    private void Remember(string question, Reply reply)
    {
        _turns.Add(new ConversationTurn(ConversationRole.User, question));
        _turns.Add(new ConversationTurn(ConversationRole.Bot, PlainTextReplyRenderer.Render(reply)));
        if (_turns.Count > RememberedTurns)
        {
            _turns.RemoveRange(0, _turns.Count - RememberedTurns);
        }
    }
}
