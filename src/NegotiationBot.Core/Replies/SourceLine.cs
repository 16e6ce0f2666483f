using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;
using NegotiationBot.Core.Wording;
using static NegotiationBot.Core.Wording.PhrasedText;

namespace NegotiationBot.Core.Replies;

/// <summary>Where words come from.</summary>
/// <param name="Parts">What names it, its day, its link.</param>
/// <param name="IsSentence">It begins like one.</param>
internal sealed record SourceLine(
    StyledText Line,
    IReadOnlyList<StyledText> Parts,
    bool IsUndated = false,
    bool IsSentence = false
)
{
    /// <summary>Of a longer title the beginning is shown.</summary>
    public const int LongestTitle = 160;

    private const int MostSources = 3;

    /// <param name="isSaidToBeOne">A note has said that it is one article: where no other was searched, that names it.</param>
    public static List<SourceLine> Of(Answer answer, bool isSaidToBeOne)
    {
        var shown = answer.Evidence.DistinctBy(evidence => evidence.Article.Article.Id).Take(MostSources).ToList();
        var isNamed = isSaidToBeOne && answer.Coverage.Articles == 1;
        return [.. shown.Select(evidence => Of(evidence, isNamed))];
    }

    private static SourceLine Of(Evidence evidence, bool isNamed)
    {
        var article = evidence.Article.Article;
        var title = Shortening.Cut(article.Title, LongestTitle);
        var mayBeTold = !ChildrenNamed.Of(evidence.Article).AreInTitle(article.Title);
        if (article is { Published: null, Url: null, Publisher: null })
        {
            return Undated(isNamed ? null : title, mayBeTold);
        }
        StyledText author =
            article.Authors.Count > 0 ? string.Join(", ", article.Authors) : Say(Phrase.AuthorNotStated);
        StyledText outlet = article.Publisher is { } publisher ? new JoinedText(publisher, ", ", author) : author;
        // What a link leads to needs no title; what has neither link nor outlet has no other name.
        var isTitled = mayBeTold && (article.Url is null || article.Publisher is null);
        IReadOnlyList<StyledText> parts =
        [
            isTitled ? new JoinedText(outlet, ": ", Italic(title)) : outlet,
            article.Published is { } published ? new DayText(published.Day) : Say(Phrase.Undated),
            article.Url is { } url ? Linked(evidence, url) : Say(Phrase.NoPublicLink),
        ];
        return new SourceLine(JoinedText.With(" · ", parts), parts);
    }

    private static SourceLine Undated(string? title, bool mayBeTold)
    {
        var without = JoinedText.With(", ", [Say(Phrase.Undated), Say(Phrase.NoPublicLink)]);
        return title is null ? new SourceLine(without, [without], IsUndated: true)
            : mayBeTold
                ? new SourceLine(
                    new JoinedText(Say(Phrase.UndatedNoLink), ": ", Italic(title)),
                    [title, without],
                    IsUndated: true,
                    IsSentence: true
                )
            : new SourceLine(Say(Phrase.UndatedNoLink), [without], IsUndated: true, IsSentence: true);
    }

    private static StyledText Italic(string title) => new([new StyledRun(title, TextStyle.Italic)]);

    private static LinkedText Linked(Evidence evidence, string url) =>
        evidence.Kind is EvidenceKind.Article
            ? new(Say(Phrase.Open), url)
            : new(Say(Phrase.OpenAtSentence), SentenceLink.To(url, evidence.Text));
}
