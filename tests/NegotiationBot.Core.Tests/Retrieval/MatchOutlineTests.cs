using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Tests.Answers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Retrieval;

public sealed class MatchOutlineTests
{
    private static readonly string[] Words =
    [
        .. "the ferry stops at a lighthouse in Lund on Monday cease fire cease-fire ceasefire air strike talks, of 18".Split(
            ' '
        ),
    ];

    [Fact]
    public void No_match_scores_more_than_its_outline_lets_expect()
    {
        var sentences = Gen.Elements(Words).NonEmptyListOf().Select(words => string.Join(' ', words));
        var frames = Gen.Elements("who said ", "when did ", "where did ", "what happened with ", "how many ");

        Prop.ForAll(
                frames.Zip(sentences).Zip(sentences).ToArbitrary(),
                drawn =>
                {
                    var ((frame, asked), text) = drawn;
                    var matcher = MatcherOf(frame + asked);
                    var span = new TextSpan(0, text.Length);
                    var outline = matcher.Outline(ArticleOf(text), QuoteOf(span), span, span);

                    return matcher.Match(outline).Score <= outline.Most;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    private static Matcher MatcherOf(string question)
    {
        var part = new QuestionAnalyzer(World.Registry)
            .Analyze(new Question(question, [], DateTimeOffset.UnixEpoch))
            .Parts[0];
        return new Matcher(
            part,
            new TermWeights(new CorpusIndex(), RetrievalFilter.Everything),
            new HashSet<long>(),
            RetrievalFilter.Everything
        );
    }

    private static Quote QuoteOf(TextSpan span) =>
        new(
            span,
            QuoteKind.Direct,
            span,
            new ArticleBuilder("“No.”").Quote("No.", "Ada Holt").Build().Quotes[0].Attribution
        );

    private static IndexedArticle ArticleOf(string text) => new ArticleBuilder(text).Build();
}
