using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class OfficeHoldersTests
{
    [Theory]
    [InlineData("The Norwegian President Ada Holt spoke first.", "norwegian president", "Ada Holt")]
    [InlineData("The President of Norway Ada Holt spoke first.", "norwegian president", "Ada Holt")]
    [InlineData("The President of the Kingdom of Norway, Ada Holt, spoke first.", "norways president", "Ada Holt")]
    [InlineData("Ada Holt, the president of Norway, spoke first.", "president of norway", "Ada Holt")]
    [InlineData("Norway’s president, Ada Holt, spoke first.", "norwegian president", "Ada Holt")]
    [InlineData("Norway’s President Ada Holt spoke first.", "norwegian president", "Ada Holt")]
    [InlineData("They heard President Holt of Norway.", "norwegian president", "Holt")]
    [InlineData("They heard President Holt from Norway.", "president of norway", "Holt")]
    [InlineData(
        "Remarks by Vice President Brenk, President Holt of Norway, and Prime Minister Sund of Peru Before a Meeting",
        "norwegian president",
        "Holt"
    )]
    [InlineData(
        "Remarks by Vice President Brenk, President Holt of Norway, and Prime Minister Sund of Peru Before a Meeting",
        "peruvian pm",
        "Sund"
    )]
    [InlineData(
        "Secretary Brenk met with South Korean President Holt Su-yeol.",
        "south korean president",
        "Holt Su-yeol"
    )]
    [InlineData("Foreign Minister Ada Holt of Tarrovia came.", "tarrovian foreign minister", "Ada Holt")]
    [InlineData(
        "The Minister of Foreign Affairs of Tarrovia, Ada Holt, came.",
        "tarrovias foreign minister",
        "Ada Holt"
    )]
    [InlineData(
        "Mr. Brenk spoke with Minister of Foreign Affairs of the Republic of Peru Ada Holt.",
        "fm of peru",
        "Ada Holt"
    )]
    public void Whoever_a_sentence_tells_to_hold_the_office_is_found(string sentence, string office, string holder) =>
        Holders(sentence, office).ShouldBe([holder]);

    [Theory]
    [InlineData("The former Norwegian President Ada Holt spoke first.", "norwegian president")]
    [InlineData("Former President Holt of Norway spoke first.", "norwegian president")]
    [InlineData("The Norwegian Vice President Ada Holt spoke first.", "norwegian president")]
    [InlineData("The Norwegian Deputy Foreign Minister Ada Holt spoke first.", "norwegian foreign minister")]
    [InlineData("The Swedish President Ada Holt spoke in Norway.", "norwegian president")]
    [InlineData("The spokesman of the President of Norway, Ada Holt, spoke first.", "norwegian president")]
    [InlineData("The adviser to the Norwegian president, Ada Holt, spoke first.", "norwegian president")]
    [InlineData("Ada Holt met the Norwegian president on Monday.", "norwegian president")]
    [InlineData("Ada Holt, the president of Norway Bank, spoke first.", "norwegian president")]
    [InlineData("Ada Holt, a candidate for president of Norway, spoke first.", "norwegian president")]
    public void Nobody_else_is(string sentence, string office) => Holders(sentence, office).ShouldBeEmpty();

    private static IEnumerable<string> Holders(string sentence, string office) =>
        OfficeHolders.In(sentence, StateOffice.Read(NameFolder.Words(office))!);
}
