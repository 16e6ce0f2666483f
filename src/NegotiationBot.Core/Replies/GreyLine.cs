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
    private const int MostCarriers = 3;

    private const string Separator = " · ";

    /// <summary>Null for what the bot declines: there nothing was searched.</summary>
    public static StyledText? Of(Answer answer) =>
        answer.Outcome switch
        {
            AnswerOutcome.Declined => null,
            AnswerOutcome.Answered => Sourced(answer),
            _ => InVain(answer),
        };

    private static PiecedText Sourced(Answer answer)
    {
        List<StyledText> notes = [.. Notes(answer).Select(note => new UnstyledText(note))];
        var accounts = answer.Statements.Select(statement => statement.AccountsOfOneArticle).OfType<int>().ToList();
        var sources = SourceLine.Of(answer, isSaidToBeOne: accounts.Count > 0);
        StyledText searched = sources.TrueForAll(source => source.IsUndated)
            ? Say(Phrase.Searched, answer.Coverage.Articles)
            : Counted(answer.Coverage);
        List<StyledText> last = [.. OtherCarriers(answer), searched, answer.Id.Value];
        var line = new JoinedText([
            .. notes.SelectMany(note => new[] { note, ". " }),
            // "One article’s account of both sides; undated, no public link"
            .. accounts.SelectMany(number =>
                new[] { Frames.OneArticleOf(number), sources[0].IsSentence ? ". " : "; " }
            ),
            JoinedText.With("; ", sources.Select(source => source.Line)),
            Separator,
            JoinedText.With(Separator, last),
        ]);
        return new PiecedText(
            line,
            [
                .. notes,
                .. accounts.Select(Frames.OneArticleInListOf),
                .. sources is [var only] ? only.Parts : sources.Select(source => source.Line),
                .. last,
            ]
        );
    }

    private static PiecedText InVain(Answer answer)
    {
        var coverage = answer.Coverage;
        StyledText days = (coverage.Earliest, coverage.Latest) switch
        {
            ({ } from, { } to) when from.Day == to.Day => new DayText(from.Day),
            ({ } from, { } to) => Say(Phrase.FromTo, new DayText(from.Day), new DayText(to.Day)),
            _ => coverage.Articles > 0 ? Say(Phrase.Undated) : StyledText.Empty,
        };
        List<StyledText> pieces =
        [
            new JoinedText(Counted(coverage), days.Runs.Count > 0 ? ", " : "", days),
            .. coverage.NewestAdded is { } newest
                ? [Say(Phrase.NewestAdded, DayText.Near(newest, answer.AskedAt))]
                : Array.Empty<StyledText>(),
            answer.Id.Value,
        ];
        return new PiecedText(JoinedText.With(Separator, pieces), pieces);
    }

    private static PhrasedText Counted(Coverage coverage) =>
        coverage.Articles == 1 ? Say(Phrase.OneArticleSearched) : Say(Phrase.ArticlesSearched, coverage.Articles);

    /// <summary>Where accounts stand beside each other, each under its name, what is missing in one comes before whom a pronoun means.</summary>
    private static IEnumerable<StyledText> Notes(Answer answer)
    {
        var own = answer.Statements.Select(statement => statement.Note).OfType<StyledText>().ToList();
        return
        [
            .. own,
            .. own.Count > 0 ? [] : PronounNote(answer).Concat(SpokenOfNote(answer)),
            .. CorrectedNote(answer),
        ];
    }

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

    /// <summary>Whom the speaker means: <c>“He hasn’t changed”</c>.</summary>
    private static IEnumerable<StyledText> SpokenOfNote(Answer answer) =>
        SpokenOf.In(answer) is { } meant ? [Say(Phrase.AsTheArticleTells, meant.Word, meant.Name)] : [];

    private static int PronounsLike(string pronoun, Answer answer) =>
        answer
            .Evidence.SelectMany(evidence => TermAnalyzer.Analyze(evidence.Text))
            .Count(word => word.Folded.Equals(pronoun, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<StyledText> CorrectedNote(Answer answer) =>
        answer.Evidence.Any(evidence => evidence.Quote?.Attribution.Status is AttributionStatus.Corrected)
            ? [Say(Phrase.CorrectedByEditors)]
            : [];

    /// <summary>One origin that many outlets carry is one source; who else has it is said once.</summary>
    private static IEnumerable<StyledText> OtherCarriers(Answer answer)
    {
        string[] others =
        [
            .. answer
                .Evidence.SelectMany(evidence => evidence.OtherCarriers)
                // What was handed in without a public link is no second source: nobody can look there.
                .Where(article => article.Url is not null)
                .DistinctBy(article => article.Id)
                .Select(article => article.Publisher ?? Shortening.Cut(article.Title, SourceLine.LongestTitle))
                .Distinct(StringComparer.Ordinal),
        ];
        return others.Length switch
        {
            0 => [],
            <= MostCarriers => [Say(Phrase.AlsoIn, string.Join(", ", others))],
            _ => [Say(Phrase.AlsoInMore, string.Join(", ", others.Take(MostCarriers)), others.Length - MostCarriers)],
        };
    }
}
