using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>The words that the first half of <c>who said the pier is closed and what else did she say</c> finds: the second half asks for more of their speaker.</summary>
/// <param name="Shown">The stretch of the article that the first half shows.</param>
public sealed record WordsFound(string Speaker, RankedQuote Said, TextSpan Shown)
{
    /// <summary>Null where nobody is for sure, or several may be meant, or whoever is named only quotes the words.</summary>
    public static WordsFound? In(Findings found) =>
        found.Part.Intent is Intent.WhoSaid
        && WhoSaidComposer.Compose(found)
            is {
                Outcome: AnswerOutcome.Answered,
                Reason: WhoSaidComposer.Reason,
                Statements: [
                    {
                        Form: not StatementForm.Unconfirmed,
                        Citations: [{ Quote: { Attribution: { IsNamed: true, Speaker: { } speaker } } quote } shown]
                    },
                ]
            }
        && found.Quotes.FirstOrDefault(ranked => ReferenceEquals(ranked.Quote, quote)) is { } said
        && !NestedWords.AreAsked(said, found.Part)
            ? new WordsFound(speaker, said, shown.Span)
            : null;

    /// <summary>What else of the speaker is found: surely theirs, and neither these words nor those that are shown with them.</summary>
    public Findings BesidesThese(Findings found) =>
        found with
        {
            Speakers =
            [
                .. found.Speakers.Select(speaker =>
                    speaker with
                    {
                        Quotes = new FoundLater<RankedQuote>(() => speaker.Quotes.Where(IsMore)),
                    }
                ),
            ],
            Sentences = new FoundLater<RankedSentence>(() =>
                found.Sentences.Where(sentence => !IsShown(sentence.Article, sentence.Span))
            ),
        };

    private bool IsMore(RankedQuote quote) =>
        quote.Quote.Attribution.IsNamed
        && (
            IsOfSameArticle(quote.Article)
                ? !IsShown(quote.Article, quote.Focus)
                : !WhoSaidComposer.SameWords(quote, Said)
        );

    private bool IsShown(IndexedArticle article, TextSpan span) => IsOfSameArticle(article) && span.Overlaps(Shown);

    private bool IsOfSameArticle(IndexedArticle article) => article.Article.Id == Said.Article.Article.Id;
}
