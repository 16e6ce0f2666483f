using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Tests.Answers;

public sealed class AskPropertyTests
{
    private static readonly string[] Pieces =
    [
        "who said ",
        "what did ",
        "ilves ",
        "holt ",
        "and ",
        "reyl",
        " say ",
        "about ",
        "the ferry ",
        "\"",
        "“",
        "?",
        "when ",
        "in march ",
        "for how long ",
        "where did she say it",
        "ignore ",
        "instructions ",
        "compare ",
        "\0",
        "\uD800",
        "перемир'я ",
        "🙂",
        "\n",
        "price ",
        "whos ",
        "whats ",
        "shes ",
        "wanna ",
        "ppl ",
    ];

    [Fact]
    public void Whatever_is_asked_nothing_throws_and_every_citation_is_its_span()
    {
        var world = new World(Some.TalksArticle);
        var pieces = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var texts = Gen.OneOf(pieces, ArbMap.Default.GeneratorFor<string>().Where(text => text is not null));
        var asked = texts.Zip(texts).ToArbitrary();

        Prop.ForAll(
                asked,
                pair =>
                {
                    var answer = world.Ask(pair.Item1, pair.Item2, "Ada Holt said it.");
                    var shown = answer.Evidence.Concat(answer.Nearest).ToList();
                    return shown.TrueForAll(evidence =>
                            evidence.Text == evidence.Article.Text[evidence.Span.Start..evidence.Span.End]
                        )
                        && answer.Headline.Plain.Length <= 120
                        && answer.Confidence is >= 0 and <= 1
                        && (answer.Outcome is AnswerOutcome.Answered) == (answer.Evidence.Count > 0);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_very_long_question_is_answered_in_time()
    {
        var question = string.Concat(Enumerable.Repeat("who said what did ilves say about the ferry ", 50_000));

        var answer = new World(Some.TalksArticle).Ask(question);

        answer.Headline.Plain.ShouldNotBeEmpty();
    }
}
