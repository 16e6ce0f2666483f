using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;

namespace NegotiationBot.Core.Answers;

/// <summary>One quote under its own line with its speaker, for answers that show more than one speaker.</summary>
internal static class Accounts
{
    /// <summary>Of about equals, somebody's own words are the better account than what is reported of them.</summary>
    private const double OwnWordsWorth = 0.15;

    /// <summary>What accounts of one subject are ranked by.</summary>
    public static double Worth(RankedQuote quote) => quote.Match.Score + (quote.Quote.IsVerbatim ? OwnWordsWorth : 0);

    /// <summary>Accounts one under the other, and the line above them, which says whether they come from one source.</summary>
    /// <param name="statements">In their order; those without a citation say that there is no account.</param>
    public static (StyledText Headline, IReadOnlyList<Statement> Statements) Stacked(
        IReadOnlyList<Statement> statements
    )
    {
        var accounts = statements.Count(statement => statement.Citations.Count > 0);
        var isOneArticle =
            statements.SelectMany(account => account.Citations).DistinctBy(cited => cited.Article).Count() == 1;
        return accounts > 1
            ? (Frames.Accounts(accounts, isOneArticle), isOneArticle ? AsOneSource(statements, accounts) : statements)
            : (Frames.OneAccount, statements);
    }

    public static Statement Of(RankedQuote quote)
    {
        var (form, evidence) = QuoteShowing.Show(quote);
        var attribution = quote.Quote.Attribution;
        var lead =
            form is StatementForm.Unconfirmed
                ? Frames.Unconfirmed
                : Frames.Account(
                    ShownName.Of(attribution),
                    new JoinedText(Manner.OccasionAsHeading(attribution), Manner.Through(attribution)),
                    form is StatementForm.Reported
                );
        return new Statement(form, lead, [evidence]);
    }

    private static IReadOnlyList<Statement> AsOneSource(IReadOnlyList<Statement> statements, int accounts) =>
        [.. statements.SkipLast(1), statements[^1] with { AccountsOfOneArticle = accounts }];
}
