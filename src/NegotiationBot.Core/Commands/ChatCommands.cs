using NegotiationBot.Core.Commands.Members;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands;

/// <summary>What a line in a chat means: a slash and a word is a command, all else is a question.</summary>
public sealed class ChatCommands(AskCommand ask, WhyCommand why, SourcesCommand sources)
{
    public async Task<Reply> ReplyAsync(Question question, RetrievalFilter filter, CancellationToken cancellationToken)
    {
        var words = question.Text.Split(' ', 2, StringSplitOptions.TrimEntries);
        var argument = words.Length > 1 ? words[1] : "";
        return words[0].ToLowerInvariant() switch
        {
            "/help" => HelpCommand.OnTerminal,
            "/sources" => sources.Run(filter),
            "/why" => await why.RunAsync(argument, filter, cancellationToken),
            "/ask" => await AskAsync(question with { Text = argument }, filter, cancellationToken),
            ['/', ..] => HelpCommand.UnknownCommand,
            _ => await AskAsync(question, filter, cancellationToken),
        };
    }

    private async Task<Reply> AskAsync(
        Question question,
        RetrievalFilter filter,
        CancellationToken cancellationToken
    ) => (await ask.RunAsync(question, filter, cancellationToken)).Reply;
}
