using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Core.Tests.Commands.Table;

public sealed class OptionFaultTests
{
    [Theory]
    [InlineData("mod", "channel", "Give state: on / off.")]
    [InlineData("mod", "channel of", "Give state: on / off.")]
    [InlineData("mod", "moderator U1001 rmove", "Give state: add / remove.")]
    [InlineData("mod", "moderator ada add", "Give user: Whom.")]
    [InlineData("mod", "mute", "Give user: Whom.")]
    [InlineData("mod", "mute U1001 43201", "Give minutes: For how many minutes; 60 if left out (1–43200).")]
    [InlineData("mod", "limit member:0", "Give member: Answers to one member in a minute (1–60).")]
    [InlineData("mod", "undo last", "Give number: The number in the log.")]
    [InlineData("corpus", "give everybody public", "Give to: channel / server.")]
    [InlineData("quotes", "", "Give speaker: Whose words.")]
    [InlineData("compare", "Ada Holt,", "Give second: Whose words.")]
    public void What_a_command_lacks_or_the_table_does_not_allow_is_said(string root, string text, string said)
    {
        var read = CommandReader.Read(root, text).ShouldNotBeNull();

        var fault = OptionFault.Find(CommandTable.Find(read.Command)!, read.Options);

        fault.ShouldNotBeNull().Plain.ShouldBe(said);
    }

    [Theory]
    [InlineData("mod", "channel On")]
    [InlineData("mod", "moderator U1001 add")]
    [InlineData("mod", "mute 1001 30")]
    [InlineData("mod", "limit")]
    [InlineData("mod", "limit channel:600")]
    [InlineData("why", "")]
    [InlineData("corpus", "add")]
    [InlineData("quotes", "Ada Holt")]
    public void What_the_table_allows_has_no_fault(string root, string text)
    {
        var read = CommandReader.Read(root, text).ShouldNotBeNull();

        OptionFault.Find(CommandTable.Find(read.Command)!, read.Options).ShouldBeNull();
    }
}
