using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Quotes;

public sealed class QuotePropertyTests
{
    private static readonly string[] Awkward =
    [
        "“",
        "”",
        "\"",
        "''",
        "‘",
        "’",
        "«",
        "»",
        ",",
        ".",
        "?",
        ":",
        "—",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\0",
        "\u0301",
        "\u200B",
        "\uD83D",
        "\uDE00",
        "\uD835\uDC00",
        "İ",
        "Mara Ellery",
        "said",
        "Tomas Arvik",
        "he",
        "she",
        "the envoy",
        "told",
        "according to",
        "Q ",
        "MS. ELLERY: ",
        "QUESTION:",
        "U.S.",
        "Mr.",
        "the",
        "of",
        "a",
        "and",
    ];

    [Fact]
    public void Whatever_the_text_every_quote_stands_inside_its_paragraphs()
    {
        var texts = Gen.Elements(Awkward).ListOf().Select(pieces => string.Concat(pieces));
        var spaced = Gen.Elements(Awkward).ListOf().Select(pieces => string.Join(' ', pieces));

        Check(texts);
        Check(spaced);
        Check(ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("“a ")]
    [InlineData("\"a\" ")]
    [InlineData("Mara Ellery said \"a\" ")]
    [InlineData("he said, she said, ")]
    [InlineData("Mara ")]
    [InlineData("a, ")]
    [InlineData("A.")]
    [InlineData("\"\n\"")]
    public void A_line_that_never_ends_is_read_to_its_end(string piece)
    {
        // So long that anything quadratic would hold up the whole run for minutes.
        var text = string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        EveryQuoteStandsInside(text).ShouldBeTrue();
    }

    [Fact]
    public void A_surname_that_many_bear_is_weighed_in_time_that_grows_with_the_text()
    {
        // Those named once at the head are never spoken of again: looked for anew at each mention, they would hold up the run as well.
        var bearers = Enumerable.Range(0, 40).Select(i => $"{(char)('A' + (i / 2))}{"ae"[i % 2]}rik Halm came.");
        var rest = Enumerable.Repeat("Mara Ellery left. Halm said the pier was shut.", 8_000);

        var quotes = Attribute(string.Join("\n\n", bearers.Concat(rest)));

        quotes.Count.ShouldBe(8_000);
    }

    private static void Check(Gen<string> texts) =>
        Prop.ForAll(texts.ToArbitrary(), EveryQuoteStandsInside).QuickCheckThrowOnFailure();

    private static bool EveryQuoteStandsInside(string text)
    {
        var outline = Outline(text);
        return Attribute(text)
            .All(quote =>
                Stands(quote.Span, outline) && Stands(quote.Sentence, outline) && IsInside(quote.Attribution, text)
            );
    }

    private static bool Stands(TextSpan span, ArticleOutline outline) =>
        outline.Paragraphs.Count > 0
        && outline.Paragraphs.Any(paragraph => paragraph.Start <= span.Start && span.Start < paragraph.End)
        && outline.Paragraphs.Any(paragraph => paragraph.Start < span.End && span.End <= paragraph.End);

    private static bool IsInside(Attribution attribution, string text) =>
        attribution.Probability is >= 0 and <= 1
        && (attribution.Mention is null || attribution.Mention.Span.Of(text) == attribution.Mention.Text)
        && (attribution.Cue?.End ?? 0) <= text.Length
        && (attribution.Antecedent?.End ?? 0) <= text.Length;

    private static IReadOnlyList<Quote> Attribute(string text)
    {
        var outline = Outline(text);
        var article = new Article(
            new ArticleId("any"),
            "Any",
            [],
            null,
            null,
            null,
            "en",
            null,
            Article.DefaultCollection
        );
        return new SpeakerAttributor(Invented.Registry).Attribute(
            article,
            text,
            outline,
            QuoteScanner.Scan(text, outline)
        );
    }

    private static ArticleOutline Outline(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            if (trimmed.Length > 0)
            {
                var from = start + line.IndexOf(trimmed, StringComparison.Ordinal);
                paragraphs.Add(new TextSpan(from, from + trimmed.Length));
            }
            start += line.Length + 1;
        }
        return new ArticleOutline(null, paragraphs);
    }
}
