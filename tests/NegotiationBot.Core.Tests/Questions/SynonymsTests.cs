using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Questions;

public sealed class SynonymsTests
{
    [Theory]
    [InlineData("odessa", "odesa")]
    [InlineData("holland", "dutch")]
    [InlineData("ratify", "ratification")]
    [InlineData("odds", "chance")]
    [InlineData("kidnap", "abduction")]
    [InlineData("2", "two")]
    [InlineData("4th", "fourth")]
    [InlineData("uk", "british")]
    public void Words_with_commas_between_stand_for_each_other(string one, string other)
    {
        Synonyms.Of(Term(one)).ShouldContain(Term(other));
        Synonyms.Of(Term(other)).ShouldContain(Term(one));
    }

    [Fact]
    public void What_stands_behind_a_colon_stands_for_the_first_word_and_not_the_other_way()
    {
        Synonyms.Of(Term("cash")).ShouldContain(Term("money"));
        Synonyms.Of(Term("money")).ShouldNotContain(Term("cash"));
    }

    [Fact]
    public void No_synonym_is_a_stop_word_or_an_opposite() =>
        string.Join(
                '\n',
                SynonymTables.Same,
                SynonymTables.Derived,
                string.Join('\n', Synonyms.Numerals),
                PlaceWords.States,
                PlaceWords.Spellings
            )
            .Split([',', ':', '\n', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(Term)
            .Where(term => TermAnalyzer.IsStopWord(term) || Synonyms.Of(term).Intersect(Opposites.Of(term)).Any())
            .ShouldBeEmpty();

    private static string Term(string word) => TermAnalyzer.Analyze(word)[0].Term;
}
