using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Replies;

/// <summary>The grey line that ends a reply: article, date or "undated", link or "no public link", count searched, answer id. In this order.</summary>
internal static class GreyLine
{
    private const int MostSources = 3;

    /// <summary>Of a longer title the beginning is shown.</summary>
    private const int LongestTitle = 160;

    private const string Separator = " · ";

    /// <summary>Null for what the bot declines: there nothing was searched.</summary>
    public static StyledText? Of(Answer answer) =>
        answer.Outcome switch
        {
            AnswerOutcome.Declined => null,
            AnswerOutcome.Answered => new JoinedText([
                .. Notes(answer).SelectMany(note => new[] { note, " " }),
                JoinedText.With("; ", Sources(answer)),
                .. OtherCarriers(answer),
                Separator,
                Say(Phrase.Searched, answer.Coverage.Articles),
                Separator + answer.Id,
            ]),
            _ => new JoinedText(SearchedInVain(answer.Coverage), Separator + answer.Id),
        };

    private static IEnumerable<StyledText> Notes(Answer answer) =>
        answer
            .Statements.Select(statement => statement.Note)
            .OfType<StyledText>()
            .Concat(PronounNote(answer))
            .Concat(CorrectedNote(answer));

    /// <summary>Whom a pronoun means, where the shown sentences settle it, and where it cannot be taken for another that is shown.</summary>
    private static IEnumerable<StyledText> PronounNote(Answer answer) =>
        answer
            .Statements.Where(statement => statement.Form is StatementForm.SentenceMode or StatementForm.Reported)
            .SelectMany(statement => statement.Citations)
            .Select(evidence =>
                evidence.Quote?.Attribution
                    is {
                        Basis: AttributionBasis.Pronoun,
                        IsNamed: true,
                        Mention: { } mention,
                        Antecedent: { } antecedent
                    } said
                && answer.Evidence.Any(shown => shown.Article == evidence.Article && shown.Span.Contains(antecedent))
                && PronounsLike(mention.Text, answer) == 1
                    ? (
                        Pronoun: mention.Text,
                        Name: NameAsWritten.Of(said.Speaker!, antecedent.Of(evidence.Article.Text))
                    )
                    : ((string Pronoun, string Name)?)null
            )
            .OfType<(string Pronoun, string Name)>()
            .Take(1)
            .Select(note => Say(Phrase.FromTheSentenceBefore, note.Pronoun, note.Name));

    private static int PronounsLike(string pronoun, Answer answer) =>
        answer
            .Evidence.SelectMany(evidence => TermAnalyzer.Analyze(evidence.Text))
            .Count(word => word.Folded.Equals(pronoun, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<StyledText> CorrectedNote(Answer answer) =>
        answer.Evidence.Any(evidence => evidence.Quote?.Attribution.Status is AttributionStatus.Corrected)
            ? [Say(Phrase.CorrectedByEditors)]
            : [];

    private static IEnumerable<StyledText> Sources(Answer answer) =>
        answer.Evidence.DistinctBy(evidence => evidence.Article.Article.Id).Take(MostSources).Select(Source);

    /// <summary>One origin that many outlets carry is one source; who else has it is said once.</summary>
    private static IEnumerable<StyledText> OtherCarriers(Answer answer)
    {
        string[] others =
        [
            .. answer
                .Evidence.SelectMany(evidence => evidence.OtherCarriers)
                .DistinctBy(article => article.Id)
                .Select(article => article.Publisher ?? Shortening.Cut(article.Title, LongestTitle))
                .Distinct(StringComparer.Ordinal),
        ];
        return others.Length switch
        {
            0 => [],
            <= MostSources => [Separator, Say(Phrase.AlsoIn, string.Join(", ", others))],
            _ =>
            [
                Separator,
                Say(Phrase.AlsoInMore, string.Join(", ", others.Take(MostSources)), others.Length - MostSources),
            ],
        };
    }

    private static JoinedText Source(Evidence evidence)
    {
        var article = evidence.Article.Article;
        var title = new StyledText([new StyledRun(Shortening.Cut(article.Title, LongestTitle), TextStyle.Italic)]);
        if (article is { Published: null, Url: null, Publisher: null })
        {
            return new JoinedText(Say(Phrase.UndatedNoLink), " ", title);
        }
        return new JoinedText(
            article.Publisher is { } publisher ? publisher + ", " : "",
            article.Authors.Count > 0 ? string.Join(", ", article.Authors) + ":" : Say(Phrase.AuthorNotStated),
            " ",
            title,
            Separator,
            article.Published is { } published ? new DayText(published.Day) : Say(Phrase.Undated),
            Separator,
            article.Url is { } url ? Linked(evidence, url) : Say(Phrase.NoPublicLink)
        );
    }

    private static LinkedText Linked(Evidence evidence, string url) =>
        evidence.Kind is EvidenceKind.Article
            ? new(Say(Phrase.Open), url)
            : new(Say(Phrase.OpenAtSentence), SentenceLink.To(url, evidence.Text));

    private static JoinedText SearchedInVain(Coverage coverage)
    {
        StyledText articles =
            coverage.Articles == 1 ? Say(Phrase.OneArticleSearched) : Say(Phrase.ArticlesSearched, coverage.Articles);
        StyledText days = (coverage.Earliest, coverage.Latest) switch
        {
            ({ } from, { } to) when from.Day == to.Day => new DayText(from.Day),
            ({ } from, { } to) => Say(Phrase.FromTo, new DayText(from.Day), new DayText(to.Day)),
            _ => coverage.Articles > 0 ? Say(Phrase.Undated) : StyledText.Empty,
        };
        StyledText added = coverage.NewestAdded is { } newest
            ? new JoinedText(Separator, Say(Phrase.NewestAdded, new DayText(DateOnly.FromDateTime(newest.UtcDateTime))))
            : StyledText.Empty;
        return new JoinedText(articles, days.Runs.Count > 0 ? ", " : "", days, added);
    }
}
