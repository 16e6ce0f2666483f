using NegotiationBot.Core.Commands.Members;

namespace NegotiationBot.Core.Tests.Commands.Members;

public sealed class PlainCommandTests
{
    [Theory]
    [InlineData("", "help", "")]
    [InlineData(" help? ", "help", "")]
    [InlineData("допомога", "help", "")]
    [InlineData("Sources", "sources", "")]
    [InlineData("why", "why", "")]
    [InlineData("why A7K2", "why", "A7K2")]
    public void A_command_can_be_said_in_plain_words(string words, string command, string values)
    {
        var read = PlainCommand.Read(words, isDirect: false).ShouldNotBeNull();

        read.Command.ShouldBe(command);
        string.Join('|', read.Options.Values).ShouldBe(values);
    }

    [Theory]
    [InlineData("why did the talks fail")]
    [InlineData("what did holt say")]
    [InlineData("help me find what holt said")]
    [InlineData("who said check your sources")]
    public void A_question_stays_a_question(string words) => PlainCommand.Read(words, isDirect: true).ShouldBeNull();

    [Fact]
    public void Words_are_checked_so_only_where_nobody_reads_along()
    {
        PlainCommand
            .Read("check: holt said “the pier is closed”", isDirect: true)!
            .Options["words"]
            .ShouldStartWith("holt said");
        PlainCommand.Read("check: holt said “the pier is closed”", isDirect: false).ShouldBeNull();
    }
}
