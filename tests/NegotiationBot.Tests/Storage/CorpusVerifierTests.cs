namespace NegotiationBot.Tests.Storage;

public sealed class CorpusVerifierTests
{
    [Fact]
    public async Task A_database_that_only_the_store_has_written_is_clean()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “no”."), Some.Article("a", "Odell said “yes”."));

        (await FindingsAsync(fixture)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_text_with_an_address_that_nothing_shows_leaks_nothing()
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “no”.\nWrite to ada@velm.example."));

        (await FindingsAsync(fixture)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "UPDATE Revisions SET Text = replace(Text, 'no', 'ja')",
        "a: The stored text is not the one that was read"
    )]
    [InlineData("UPDATE Quotes SET End = 5000", "a: Quote 0 reaches outside the text")]
    [InlineData("UPDATE Quotes SET CueEnd = NULL", "a: Quote 0 reaches outside the text")]
    [InlineData("UPDATE Quotes SET Mention = 'Lena Roth'", "a: The speaker of quote 0 is not mentioned as recorded")]
    [InlineData("UPDATE Passages SET End = 5000", "a: Passage 0 reaches outside the text")]
    [InlineData("DELETE FROM Revisions", "a: The article has no current text")]
    [InlineData("DELETE FROM Changes", "a: The article's latest change is not recorded")]
    [InlineData("DELETE FROM Speakers", ": The table Quotes has rows that belong to nothing stored")]
    [InlineData(
        "PRAGMA ignore_check_constraints = ON; UPDATE Passages SET Start = 9000",
        ": The database file is damaged"
    )]
    [InlineData(
        "UPDATE Articles SET Title = 'Write to ada@velm.example'",
        "a: The title holds somebody's e-mail address, which is shown"
    )]
    [InlineData(
        "UPDATE Speakers SET Name = 'Odell, +44 20 7946 0123'",
        "a: The speaker of quote 0 holds somebody's phone number, which is shown"
    )]
    [InlineData(
        """
            INSERT INTO Answers (ShortId, AskedAt, Question, Outcome, Reason, Confidence, Text, KeepsQuestion)
            VALUES ('A7K2', '2031-05-01', 'q', 'Answered', '', 1, 'Call +44 20 7946 0123.', 1)
            """,
        ": The answer A7K2 holds somebody's phone number"
    )]
    public async Task What_was_changed_behind_the_stores_back_is_found(string tampering, string finding)
    {
        using var fixture = await StoreFixture.CreateAsync();
        await fixture.SaveAsync(Some.Article("a", "Odell said “no”."));

        fixture.Folder.Execute(tampering);

        (await FindingsAsync(fixture)).ShouldContain(found => found.StartsWith(finding, StringComparison.Ordinal));
    }

    private static async Task<IEnumerable<string>> FindingsAsync(StoreFixture fixture) =>
        (await fixture.Verifier.VerifyAsync(TestContext.Current.CancellationToken)).Select(finding =>
            $"{finding.Article}: {finding.Problem}"
        );
}
