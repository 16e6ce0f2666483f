using NegotiationBot.Core.Text;
using NegotiationBot.Storage.Rows;

namespace NegotiationBot.Storage;

/// <summary>
/// Looks for ways to reach somebody where the bot would show them. A text keeps those it was read with, since nothing shows them; what is told about an article, its
/// speakers and its answers must have none.
/// </summary>
internal static class LeakCheck
{
    /// <summary>A sentence for each thing that an article tells about itself and should not.</summary>
    public static IEnumerable<string> Check(ArticleRow article) =>
        Leaks([
                ("title", article.Title),
                ("authors", article.Authors),
                ("publisher", article.Publisher),
                ("licence", article.Licence),
            ])
            .Select(leak => $"The {leak.Name} holds somebody's {leak.Kind}, which is shown: edit the article.");

    public static IEnumerable<string> Check(QuoteRow quote) =>
        Leaks([
                ("speaker", quote.Speaker?.Name),
                ("mention", quote.Mention),
                ("office", quote.Office),
                ("occasion", quote.Occasion),
                ("chain", quote.Chain),
            ])
            .Select(leak =>
                $"The {leak.Name} of quote {quote.Ordinal} holds somebody's {leak.Kind}, which is shown: remove the article."
            );

    public static IEnumerable<string> Check(string answer, string text) =>
        Leaks([(answer, text)])
            .Select(leak => $"The answer {leak.Name} holds somebody's {leak.Kind}: delete where it was posted.");

    private static IEnumerable<(string Name, string Kind)> Leaks(IEnumerable<(string Name, string? Text)> shown) =>
        from field in shown
        where field.Text is not null
        from kind in PersonalData.Find(field.Text).Select(found => found.Kind).Distinct()
        select (field.Name, PersonalData.NameOf(kind));
}
