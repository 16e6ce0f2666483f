using System.Reflection;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Tests.Quotes;

public sealed class QuoteSpecTests
{
    private static readonly SpeakerAttributor Attributor = new(Invented.Registry);

    public static TheoryData<QuoteSpec> Examples => new(ReadAll());

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void Every_example_yields_its_quotes(QuoteSpec example)
    {
        var stretches = QuoteScanner.Scan(example.Text, example.Outline);

        var quotes = Attributor.Attribute(example.Article, example.Text, example.Outline, stretches);

        var reported = example.Expected.Where(expected => expected.Kind is QuoteKind.Indirect).ToList();
        quotes
            .Where(quote => quote.Kind is not QuoteKind.Indirect)
            .Select(quote => Show(quote, example.Text))
            .ShouldBe(example.Expected.Except(reported).Select(Show), example.Name);
        foreach (var expected in reported)
        {
            quotes.Select(quote => Show(quote, example.Text)).ShouldContain(Show(expected), example.Name);
        }
    }

    private static string Show(Quote quote, string text) =>
        $"{quote.Kind} | {quote.Attribution.Speaker ?? "nobody"} | {quote.Span.Of(text)} | {quote.Attribution.Status} | {string.Join(", ", quote.Attribution.Chain.Select(link => link.Speaker))}";

    private static string Show(ExpectedQuote expected) =>
        $"{expected.Kind} | {expected.Speaker ?? "nobody"} | {expected.Words} | {expected.Status ?? AttributionStatus.Confirmed} | {expected.Chain}";

    private static IEnumerable<QuoteSpec> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(name => name.EndsWith(".md", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            foreach (var example in QuoteSpec.Read(name, "\n" + reader.ReadToEnd().ReplaceLineEndings("\n")))
            {
                yield return example;
            }
        }
    }
}
