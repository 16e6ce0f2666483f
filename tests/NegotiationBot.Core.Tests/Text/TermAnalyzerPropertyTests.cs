using FsCheck;
using FsCheck.Fluent;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Text;

public sealed class TermAnalyzerPropertyTests
{
    /// <summary>Characters on which scanners stumble, lone surrogates among them.</summary>
    private const string Awkward = "aSs.,'’-‑ \n\0\u0301\u00AD\u200B0123жьїÉßﬁＡ\uD835\uDC00\uD800\uDC00|ıİ";

    [Fact]
    public void Whatever_the_text_every_term_stands_inside_it_in_order()
    {
        var texts = Gen.Elements(Awkward.ToCharArray()).ListOf().Select(chars => new string([.. chars]));

        Prop.ForAll(texts.ToArbitrary(), HasOrderedTermsInside).QuickCheckThrowOnFailure();
        Prop.ForAll(ArbMap.Default.ArbFor<string?>(), text => HasOrderedTermsInside(text ?? ""))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_text_yields_the_same_terms_in_any_case()
    {
        var words = Gen.Elements("cease-fire", "Ostrava’s", "été", "зеленський", "1,000", "envoy", "ŁÓDŹ").ListOf();

        Prop.ForAll(
                words.Select(list => string.Join(' ', list)).ToArbitrary(),
                text => Folded(text.ToLowerInvariant()).SequenceEqual(Folded(text.ToUpperInvariant()))
            )
            .QuickCheckThrowOnFailure();
    }

    private static IEnumerable<string> Folded(string text) => TermAnalyzer.Analyze(text).Select(term => term.Folded);

    private static bool HasOrderedTermsInside(string text)
    {
        var terms = TermAnalyzer.Analyze(text);
        return terms.All(term => !term.Span.IsEmpty && term.Span.End <= text.Length && term.Folded.Length > 0)
            && terms.Zip(terms.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.End);
    }
}
