using NegotiationBot.Core.Commands.Table;

namespace NegotiationBot.Core.Tests.Commands.Table;

public sealed class CommandReaderTests
{
    [Theory]
    [InlineData("ask", "who said “no win”?", "ask", "question=who said “no win”?")]
    [InlineData("why", "A7K2", "why", "id=A7K2")]
    [InlineData("why", "", "why", "")]
    [InlineData("mod", "channel on", "mod channel", "state=on")]
    [InlineData("mod", "CHANNEL off", "mod channel", "state=off")]
    [InlineData("mod", "off", "mod off", "")]
    [InlineData("mod", "limit member:5 channel:10", "mod limit", "channel=10 member=5")]
    [InlineData("mod", "limit 5 10", "mod limit", "channel=10 member=5")]
    [InlineData("mod", "hide A7K2 2", "mod hide", "id=A7K2 number=2")]
    [InlineData("mod", "correct A7K2 Ada Holt 2", "mod correct", "id=A7K2 number=2 speaker=Ada Holt")]
    [InlineData("mod", "correct A7K2 \"Ada Holt\"", "mod correct", "id=A7K2 speaker=Ada Holt")]
    [InlineData(
        "mod",
        "dispute A7K2 https://x.example they denied it on Monday",
        "mod dispute",
        "id=A7K2 link=https://x.example reason=they denied it on Monday"
    )]
    [InlineData(
        "mod",
        "pin ferry 2031-05-12 https://x.example Holt: “It sails”, on Monday",
        "mod pin",
        "source=https://x.example text=Holt: “It sails”, on Monday topic=ferry until=2031-05-12"
    )]
    [InlineData("quotes", "Ada Holt", "quotes", "speaker=Ada Holt")]
    [InlineData("quotes", "Ada Holt, the ferry", "quotes", "speaker=Ada Holt topic=the ferry")]
    [InlineData(
        "compare",
        "Ada Holt, Bram Ilves, the ferry",
        "compare",
        "first=Ada Holt second=Bram Ilves topic=the ferry"
    )]
    [InlineData("corpus", "suppress Ada Holt until:2031-05-12", "corpus suppress", "name=Ada Holt until=2031-05-12")]
    [InlineData("corpus", "edit a1b2c3 title A new title", "corpus edit", "field=title id=a1b2c3 value=A new title")]
    public void A_command_that_came_as_text_is_read_by_the_table(string root, string text, string path, string options)
    {
        var read = CommandReader.Read(root, text).ShouldNotBeNull();

        read.Command.ShouldBe(path);
        string.Join(' ', read.Options.OrderBy(option => option.Key).Select(option => $"{option.Key}={option.Value}"))
            .ShouldBe(options);
    }

    [Theory]
    [InlineData("mod", "dance")]
    [InlineData("mod", "")]
    [InlineData("dance", "now")]
    public void What_the_table_does_not_have_is_no_command(string root, string text) =>
        CommandReader.Read(root, text).ShouldBeNull();
}
