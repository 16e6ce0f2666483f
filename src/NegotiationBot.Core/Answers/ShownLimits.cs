using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Holds an answer to its limits.</summary>
internal static class ShownLimits
{
    /// <summary>The statements as far as the limits allow; the first citation always stays.</summary>
    public static IReadOnlyList<Statement> Apply(IReadOnlyList<Statement> statements, AnswerLimits limits)
    {
        var kept = new List<Statement>();
        int quotations = 0,
            prose = 0;
        foreach (var statement in statements)
        {
            var citations = new List<Evidence>();
            foreach (var evidence in statement.Citations)
            {
                var isFirst = quotations == 0 && prose == 0;
                var quotes = IsQuotation(statement.Form) ? 1 : 0;
                var words = ProseWords(statement.Form, evidence);
                if (isFirst || (quotations + quotes <= limits.Quotations && prose + words <= limits.ProseWords))
                {
                    citations.Add(evidence);
                    quotations += quotes;
                    prose += words;
                }
            }
            if (citations.Count > 0 || statement.Citations.Count == 0)
            {
                kept.Add(statement with { Citations = citations });
            }
        }
        return kept;
    }

    public static bool IsQuotation(StatementForm form) =>
        form is StatementForm.QuoteMode or StatementForm.SentenceMode or StatementForm.Unconfirmed;

    /// <summary>The words that are not the speaker's own.</summary>
    public static int ProseWords(StatementForm form, Evidence evidence) =>
        form switch
        {
            StatementForm.QuoteMode or StatementForm.Offered or StatementForm.ArticleFact => 0,
            _ when evidence.Said is { } said => WordCount.Of(evidence.Text) - WordCount.Of(evidence.Article.In(said)),
            _ => WordCount.Of(evidence.Text),
        };
}
