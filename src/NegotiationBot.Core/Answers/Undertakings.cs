using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What an article tells that somebody agreed to, and what it tells further on of how that was kept: whoever reads both needs no verdict.</summary>
internal static class Undertakings
{
    private static readonly FrozenSet<string> Agreeing = TermAnalyzer.TermsOf(
        "agree agreed agreeing consent consented commit committed"
    );

    private static readonly FrozenSet<string> Keeping = TermAnalyzer.TermsOf(
        """
        stick stuck honor honour uphold upheld abide abided comply complied observe respect violate violated breach breached renege reneged flout flouted defy defied
        """
    );

    // Between who it is and the verb these may stand, and nothing that would make it "did not" or "would".
    private static readonly FrozenSet<string> Between =
        "has have had also then later since already formally publicly finally both"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Turns =
        "but yet however still hours days weeks overnight since afterwards afterward then"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Both sentences, of the newest article that has them; null where none has both.</summary>
    public static (RankedSentence Agreed, RankedSentence After)? Find(Findings found, AskedSpeaker asked)
    {
        var told = found.Sentences.Where(sentence => sentence.Match.Named == 1 && IsArticles(sentence, asked)).ToList();
        return told.Where(sentence => TellsThatTheyAgreed(sentence, asked))
            .Select(agreed => (Agreed: agreed, After: After(agreed, told, asked)))
            .Where(pair => pair.After is not null)
            .OrderByDescending(pair => pair.Agreed.Article.Article.Published?.Day)
            .Select(pair => ((RankedSentence, RankedSentence)?)(pair.Agreed, pair.After!))
            .FirstOrDefault();
    }

    /// <summary>Neither a question nor somebody else's words, quoted or surely reported: of whoever is asked about others say much.</summary>
    private static bool IsArticles(RankedSentence sentence, AskedSpeaker asked) =>
        !sentence.Asks
        && !sentence
            .Article.QuotesOver(sentence.Span)
            .Any(quote =>
                (
                    quote.IsVerbatim
                    || quote.Attribution is { IsNamed: true, Speaker: { } speaker } && !asked.MayBe(speaker)
                )
                && 2 * quote.Span.OverlapWith(sentence.Span) > sentence.Span.Length
            );

    private static bool TellsThatTheyAgreed(RankedSentence sentence, AskedSpeaker asked) =>
        sentence
            .Article.QuotesOver(sentence.Span)
            .Any(quote =>
                quote
                    is {
                        Kind: QuoteKind.Indirect,
                        Attribution: { Cue: { } cue, Mention: { } mention, Chain.Count: 0 } said
                    }
                && said is { Basis: AttributionBasis.NamedInSentence, Speaker: { } speaker }
                && asked.MayBe(speaker)
                && mention.Span.End < cue.Start
                && IsOf(Agreeing, sentence.Article.Of(cue))
                && Words(sentence.Article.Of(new TextSpan(mention.Span.End, cue.Start))).All(Between.Contains)
            );

    private static RankedSentence? After(RankedSentence agreed, List<RankedSentence> told, AskedSpeaker asked)
    {
        var subject = Subject(agreed, asked);
        return told.Where(sentence => sentence.Article == agreed.Article && sentence.Span.Start >= agreed.Span.End)
            .Where(sentence =>
                TermAnalyzer.Analyze(sentence.Text) is var terms
                && terms.Any(term => subject.Contains(term.Term))
                && TellsOfKeeping(terms)
                && (Turns.Contains(terms[0].Folded) || terms.Any(term => Agreeing.Contains(term.Term)))
            )
            .MinBy(sentence => sentence.Span.Start);
    }

    /// <summary>"Stick to it", "keep to it"; to keep somebody in a cell is something else.</summary>
    private static bool TellsOfKeeping(IReadOnlyList<AnalyzedTerm> terms) =>
        terms
            .Index()
            .Any(word =>
                Keeping.Contains(word.Item.Term)
                || (
                    word.Item.Folded is "keep" or "keeps" or "kept" or "keeping"
                    && word.Index + 1 < terms.Count
                    && terms[word.Index + 1].Folded is "to"
                )
            );

    private static HashSet<string> Subject(RankedSentence agreed, AskedSpeaker asked) =>
        [
            .. TermAnalyzer
                .Analyze(agreed.Text)
                .Where(term => !TermAnalyzer.IsStopWord(term.Folded) && !asked.Terms.Contains(term.Term))
                .Select(term => term.Term)
                .Where(term => !Agreeing.Contains(term) && !Keeping.Contains(term)),
        ];

    private static bool IsOf(FrozenSet<string> terms, string text) =>
        TermAnalyzer.Analyze(text).Any(word => terms.Contains(word.Term));

    private static IEnumerable<string> Words(string text) => TermAnalyzer.Analyze(text).Select(word => word.Folded);
}
