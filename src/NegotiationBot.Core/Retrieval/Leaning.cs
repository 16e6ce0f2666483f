using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the words of an article lean on for what one part of a question asks: the question that they reply to, or the sentence that they point back to.</summary>
/// <param name="about">The bits of all terms of the topics.</param>
internal sealed class Leaning(
    QuestionPart part,
    QuestionTerms terms,
    IReadOnlyList<AskedTopic> topics,
    UInt128 about,
    RetrievalFilter filter
)
{
    /// <summary>So short, in characters, a reply says little without its question: "MS. HOLT: Yes, for three weeks."</summary>
    private const int ShortReply = 60;

    private readonly Dictionary<(long Sequence, TextSpan Prompt), bool> _putTo = [];

    /// <summary>
    /// What stands before some words and has asked words that they lack. Null where they say themselves what they are about, and where it is asked whose words
    /// they are.
    /// </summary>
    /// <param name="quote">Whose words it is; null of a sentence.</param>
    public TextSpan? Of(IndexedArticle article, Quote? quote, TextSpan words)
    {
        if (part.Intent is Intent.WhoSaid)
        {
            return null;
        }
        var text = article.Content.Around(words);
        var prompt = quote is null ? null : Prompt.Of(article, quote, words);
        if ((prompt ?? text.Antecedent(words)) is not { } before)
        {
            return null;
        }
        var (own, asked) = (text.HeldIn(words, terms), text.HeldIn(before, terms));
        return
            topics.Any(topic =>
                // Of "did they go to Larn" a question about Larnish bread is not answered "Yes".
                topic.IsFresh
                && ((prompt is null ? topic.Any : topic.Typed) & asked) != 0
                && (topic.Any & own) == 0
            ) && (prompt is null || IsPutTo(article, quote!, before))
            ? before
            : null;
    }

    /// <summary>What a match leans on, if it may be shown.</summary>
    public TextSpan? ShownBefore(MatchOutline outline) =>
        outline.LeansOn is { } before && MayBeShown(outline.Article, before) ? before : null;

    /// <summary>The question that a short sentence of a turn replies to, if it may be shown.</summary>
    public TextSpan? ShownBeforeReply(IndexedArticle article, TextSpan sentence) =>
        sentence.Length < ShortReply
        && article.QuotesOver(sentence).FirstOrDefault(quote => quote.Kind is QuoteKind.Turn) is { } turn
        && Prompt.Of(article, turn, sentence) is { } prompt
        && IsPutTo(article, turn, prompt)
        && MayBeShown(article, prompt)
            ? prompt
            : null;

    private bool MayBeShown(IndexedArticle article, TextSpan before) =>
        FoundQuotes.MayBeShown(article, before, filter) && !PersonalData.Contains(article.Text, before);

    /// <summary>The question with asked words before a turn is not for whoever takes that.</summary>
    public bool IsPutToAnother(IndexedArticle article, Quote quote, TextSpan words) =>
        Prompt.Of(article, quote, words) is { } prompt
        && (article.Content.Around(words).HeldIn(prompt, terms) & about) != 0
        && !IsPutTo(article, quote, prompt);

    private bool IsPutTo(IndexedArticle article, Quote quote, TextSpan prompt) =>
        _putTo.TryGetValue((article.Sequence, prompt), out var known)
            ? known
            : _putTo[(article.Sequence, prompt)] = Prompt.IsPutTo(article, quote, prompt);
}
