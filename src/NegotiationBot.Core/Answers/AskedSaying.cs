using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What it is asked who said, as people remember it or word for word, and whether a quotation is that.</summary>
internal sealed class AskedSaying(QuestionPart part)
{
    /// <summary>From this share of the asked word pairs on, a text has the asked words themselves.</summary>
    private const double WordForWord = 0.5;

    /// <summary>From this share on they are the words, whoever said them.</summary>
    public const double Verbatim = 0.7;

    /// <summary>From this share of the asked words on, their quotation is meant even in another order.</summary>
    private const double AllWords = 0.9;

    /// <summary>Of words as people remember them this share stands there: with less, somebody would be given words of another.</summary>
    private const double Remembered = 0.45;

    /// <summary>Of the words asked about two stand this close in the quotation: so many to the words of the stretch that has them.</summary>
    private const double Together = 0.1;

    /// <summary>Where small words are asked about beside the others ("will never give up"), they tell what was said: of the pairs of words this share stands there.</summary>
    private const double SmallWords = 0.3;

    /// <summary>All of them this close are what was said, in whatever order; strewn over a long sentence they are in many.</summary>
    private const double CloseTogether = 0.3;

    /// <summary>Words that are only close to the asked ones are given to nobody with less: a name claims more than "this may answer it".</summary>
    private const double Ascribed = 0.37;

    /// <summary>So many words, small ones among them, tell little: "the ferry is lost".</summary>
    private const int FewWords = 4;

    /// <summary>So many are mostly not the words as they were said: half of their pairs is much.</summary>
    private const int ManyWords = 8;

    /// <summary>A word and one small one beside it ("no comment") are told apart by nothing more.</summary>
    private const int Pair = 2;

    /// <summary>Around one word so many words, small ones too, stand in a row: what was said, whatever is left out.</summary>
    private const int InARow = 4;

    /// <summary>So many words from it a small word stands that tells of it.</summary>
    private const int Beside = 3;

    /// <summary>Index terms of words that say nothing of what stands beside them.</summary>
    private static readonly FrozenSet<string> SayingNothing =
    [
        .. PlainWords
            .Being.Concat(PlainWords.Doing)
            .Append(
                "i you he she it we they me him her us them my your his its our their a an the this that these those"
            )
            .Append("there and or but so just like s m re ve ll d t")
            .SelectMany(TermAnalyzer.TermsOf),
    ];

    private readonly AskedClaim _claim = new(part);
    private readonly int _words = part.Phrase.Count;
    private readonly int _topics = part.Topics.Count;

    /// <summary>Of the asked words the small ones that say something.</summary>
    private readonly int _small = part.Phrase.Count(term =>
        !SayingNothing.Contains(term) && !part.Topics.Any(topic => topic.Terms.Contains(term))
    );

    /// <summary>Of the words around a single one those that say something of it; none where several are asked about.</summary>
    private readonly HashSet<string> _telling =
    [
        .. part.Phrase.Where(term =>
            !SayingNothing.Contains(term) && part.Topics is [var only] && !only.Terms.Contains(term)
        ),
    ];

    public QuestionPart Part => part;

    /// <summary>
    /// It may be shown as what was said. Words between marks are looked for as they are; others as people remember them, and of what is only reported most.
    /// </summary>
    public bool MayBe(RankedQuote quote) =>
        quote.Match.Coverage >= Remembered
        && (
            quote.Quote.Kind is not QuoteKind.Indirect
            || (quote.Match.IsWhollyAbout && HasSmallWords(quote) && AreClose(quote))
            || IsWordForWord(quote)
        )
        && (quote.Judged.IsAtLeast(LeastOf(quote)) || Is(quote))
        && (
            part.IsWordForWord
                ? IsWordForWord(quote) || HasVeryWords(quote)
                : StandTogether(quote) && (HasVeryWords(quote) || HasManyPairs(quote) || Claims(quote))
        );

    /// <summary>Half of the pairs of many words stand there; of a few ("who said the guild is a wreck") these may be of small words.</summary>
    private bool HasManyPairs(RankedQuote quote) => _words >= ManyWords && IsWordForWord(quote);

    /// <summary>It says of the same thing what is claimed of it.</summary>
    private bool Claims(RankedQuote quote) =>
        _claim.IsIn(quote.Article.Of(quote.LeansOn?.Cover(quote.Shown) ?? quote.Shown), quote.Match);

    /// <summary>So does a sentence.</summary>
    public bool Claims(RankedSentence sentence) => _claim.IsIn(sentence.Article.Of(sentence.Shown), sentence.Match);

    /// <summary>What was said is what was asked about, not only close to it; one word of "no comment" is in too many quotations.</summary>
    public bool Is(RankedQuote quote) =>
        (IsWordForWord(quote) && (_topics > 1 || HasSmallWords(quote)))
        || HasVeryWords(quote)
        || (
            quote.Match.Own >= AllWords
            && (_topics > 1 ? quote.Match.Phrase > 0 || _words > FewWords : _words == 1)
            && !DiffersInNegation(quote)
            && HasSmallWords(quote)
            && AreClose(quote)
        );

    public static bool IsWordForWord(RankedQuote quote) => quote.Match.Phrase >= WordForWord;

    /// <summary>
    /// They said the very thing: neither the same words of another one, nor that it will where it is asked who said that it will not. Of the pairs of words half may be
    /// small ones alone.
    /// </summary>
    public bool AreTheWords(RankedQuote quote) =>
        HasVeryWords(quote)
        || (Is(quote) && HasPairs(quote.Match, quote.Article, quote.Quote.Span) && !DiffersInNegation(quote));

    /// <summary>A sentence has the asked words themselves.</summary>
    public bool StandsIn(RankedSentence sentence) =>
        HasPairs(sentence.Match, sentence.Article, sentence.Span)
        || (
            sentence.Match is { Own: >= AllWords, Phrase: >= WordForWord }
            && sentence.Judged.IsAtLeast(Confidence.LikelierThanNot)
            && HasSmallWords(sentence)
            && Claims(sentence)
        );

    /// <summary>A sentence has the small words among the asked ones.</summary>
    public bool HasSmallWords(RankedSentence sentence) =>
        HasSmallWords(sentence.Match, sentence.Article, sentence.Span);

    private bool HasSmallWords(RankedQuote quote) => HasSmallWords(quote.Match, quote.Article, quote.Quote.Span);

    /// <summary>
    /// Where no more of the words are small than are not, these tell enough: "who said the treaty is dead". Around a single one they say what of it: that peace is "near".
    /// </summary>
    private bool HasSmallWords(TopicMatch match, IndexedArticle article, TextSpan span) =>
        (_topics > 1 ? _small <= _topics : _words <= Pair)
        || (
            _telling.Count == 0
                ? match.Phrase >= SmallWords
                : match.Run * _words >= InARow || StandsWithTelling(article, span)
        );

    private bool StandsWithTelling(IndexedArticle article, TextSpan span)
    {
        var words = article.Content.Around(span).In(span).ToArray();
        return words
            .Index()
            .Any(word =>
                part.Topics[0].Terms.Contains(word.Item.Term)
                && _telling.IsSubsetOf(
                    words[Math.Max(0, word.Index - Beside)..Math.Min(words.Length, word.Index + Beside + 1)]
                        .Select(near => near.Term)
                )
            );
    }

    /// <summary>A few words, and words of which not two stand together, are somebody's only where that is likelier than not.</summary>
    private double LeastOf(RankedQuote quote) =>
        quote.Match.Phrase > 0 && _words > FewWords ? Ascribed : Confidence.LikelierThanNot;

    /// <summary>One word of two or of several ("they always will", "we will never sign"), and words that stand somewhere in a long turn, are in too many quotations.</summary>
    private bool StandTogether(RankedQuote quote) =>
        _topics < 2
            ? HasSmallWords(quote)
            : (_topics > 2 || _words > FewWords || quote.Match.Own >= AllWords)
                && (IsWordForWord(quote) || quote.Match.Run > 0 || ClosenessOf(quote) >= Together);

    private bool AreClose(RankedQuote quote) =>
        _topics < 2 || quote.Match.Run > 0 || ClosenessOf(quote) >= CloseTogether;

    /// <summary>Most pairs of the words, in their order; around a single one among small words ("peace is near") the others have to be there, too.</summary>
    private bool HasPairs(TopicMatch match, IndexedArticle article, TextSpan span) =>
        match.Phrase >= Verbatim
        && (
            _topics > 1
                ? AskedOrder.IsOf(
                    part.Phrase,
                    article.Content.Around(span).In(span).ToArray().Select(term => term.Term)
                )
                : HasLetters(article, span)
        );

    /// <summary>All words asked about, in a row, letter by letter; one alone, or words that everybody uses, are in too many quotations.</summary>
    private bool HasVeryWords(RankedQuote quote) => _topics > 1 && HasLetters(quote.Article, quote.Quote.Span);

    private bool HasLetters(IndexedArticle article, TextSpan span) =>
        WrittenLetters.Find(article.Of(span), part.Letters) is not null;

    private static bool DiffersInNegation(RankedQuote quote) =>
        quote.Judgement.Features?[EvidenceFeature.NegationDiffers] is 1;

    /// <summary>How close together the asked words stand in it, 0 to 1.</summary>
    private static double ClosenessOf(RankedQuote quote) =>
        quote.Judgement.Features is { } features ? features[EvidenceFeature.Closeness] : 0;
}
