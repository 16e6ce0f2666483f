using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands;

/// <summary><c>/help</c>: what can be asked, in a few lines.</summary>
public static class HelpCommand
{
    public static Reply Reply { get; } =
        new(
            StyledText.Of("Ask who said what; I answer from my articles, word for word, or say that I don’t have it."),
            [
                Line("who said …", "the person behind some words"),
                Line("what did NAME say about …", "their words, and what is reported of them"),
                Line("compare NAME and NAME on …", "both accounts, one under the other"),
                Line("/sources", "the articles I answer from"),
                Line("/why ID", "where an answer came from; the ID is the last word under it"),
                Line("/quit", "leave"),
                new LineBlock(StyledText.Of("I’m a program. Sentences are copied from articles.")),
            ],
            Footer: null,
            Buttons: []
        );

    public static Reply UnknownCommand { get; } =
        new(StyledText.Of("I don’t know that command; /help lists those I know."), [], Footer: null, Buttons: []);

    private static LineBlock Line(string what, string meaning) =>
        new(new StyledText([new StyledRun(what, TextStyle.Bold), new StyledRun($": {meaning}")]));
}
