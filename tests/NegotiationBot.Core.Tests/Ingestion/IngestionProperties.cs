using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Ingestion;

public sealed class IngestionProperties
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(400).WithEndSize(120);

    [Fact]
    public void Any_text_is_read_or_refused_and_its_paragraphs_lie_in_it_in_order() =>
        ForAnyText(read =>
        {
            var text = read.Revision.Text;
            read.Outline.Paragraphs.ShouldAllBe(p => p.End <= text.Length && p.Of(text).Trim() == p.Of(text));
            read.Outline.Paragraphs.Zip(read.Outline.Paragraphs.Skip(1))
                .ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
        });

    [Fact]
    public void No_title_or_author_of_any_text_holds_an_address() =>
        ForAnyText(read =>
        {
            PersonalData.Contains(read.Article.Title).ShouldBeFalse();
            read.Article.Authors.ShouldAllBe(author => !PersonalData.Contains(author));
        });

    [Fact]
    public void Passages_of_any_text_are_in_order_cover_every_paragraph_and_cut_no_quotation() =>
        ForAnyText(read =>
        {
            var text = read.Revision.Text;
            var quotations = EveryOtherStretchOfMarks(text);

            var passages = PassageSplitter.Split(text, read.Outline, quotations);

            passages.ShouldAllBe(p => !p.Span.IsEmpty && p.Span.End <= text.Length);
            passages.Zip(passages.Skip(1)).ShouldAllBe(pair => pair.First.Span.End <= pair.Second.Span.Start);
            quotations.ShouldAllBe(q => passages.All(p => !Cuts(p.Span, q.Marked, read.Outline)));
            read.Outline.Paragraphs.SelectMany(p => Enumerable.Range(p.Start, p.Length))
                .Where(at => !char.IsWhiteSpace(text[at]))
                .ShouldAllBe(at => passages.Any(p => p.Span.Contains(at)));
        });

    [Fact]
    public void Addresses_of_any_text_lie_in_it_and_redaction_leaves_none() =>
        Check.One(
            Config,
            Prop.ForAll(
                AnyText.Arbitrary,
                text =>
                {
                    PersonalData.Find(text).ShouldAllBe(match => match.Span.End <= text.Length && !match.Span.IsEmpty);
                    PersonalData.Contains(PersonalData.Redact(text)).ShouldBeFalse();
                }
            )
        );

    private static void ForAnyText(Action<ReadArticle> holds) =>
        Check.One(
            Config,
            Prop.ForAll(
                AnyText.Arbitrary,
                text =>
                {
                    if (TryRead(text) is { } read)
                    {
                        holds(read);
                    }
                }
            )
        );

    private static ReadArticle? TryRead(string text)
    {
        try
        {
            return ArticleReader.Read(Raw.TextFile(text));
        }
        catch (UnreadableArticleException)
        {
            return null;
        }
    }

    private static List<QuotedStretch> EveryOtherStretchOfMarks(string text)
    {
        var marks = Enumerable.Range(0, text.Length).Where(i => text[i] is '"' or '“' or '”').ToList();
        return
        [
            .. marks
                .Chunk(2)
                .Where(pair => pair.Length == 2)
                .Select(pair => new QuotedStretch(
                    new TextSpan(pair[0] + 1, pair[1]),
                    new TextSpan(pair[0], pair[1] + 1)
                )),
        ];
    }

    /// <summary>The passage ends inside the quotation although the body goes on inside it.</summary>
    private static bool Cuts(TextSpan passage, TextSpan marked, ArticleOutline outline) =>
        passage.Overlaps(marked)
        && passage.End < marked.End
        && outline.Paragraphs.Any(p => p.End > passage.End && p.Start < marked.End);
}
