using System.Globalization;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Tests.Quotes;

/// <summary>One example of a spec file: an article, and the quotes it should yield.</summary>
/// <remarks>
/// A file is Markdown. <c>## Heading</c> begins an example. A block quote is the text, an empty line of it parts paragraphs.
/// <c>@title</c>, <c>@author</c>, <c>@publisher</c> and <c>@published</c> lines give metadata. A list item is an expected quote,
/// <c>kind | speaker | words | status | chain</c> (<c>first-hand</c> where it is empty); <c>nothing</c> says that no marked quote may come out. Marked quotes, statements and turns must
/// be exactly those listed; reported speech is checked where it is listed.
/// </remarks>
public sealed record QuoteSpec(string Name, Article Article, string Text, IReadOnlyList<ExpectedQuote> Expected)
{
    public ArticleOutline Outline => new(null, [.. Paragraphs()]);

    public override string ToString() => Name;

    public static IEnumerable<QuoteSpec> Read(string file, string markdown) =>
        markdown.Split("\n## ").Skip(1).Select(section => ReadExample(Path.GetFileNameWithoutExtension(file), section));

    private static QuoteSpec ReadExample(string file, string section)
    {
        var lines = section.Split('\n');
        var text = lines.Where(line => line.StartsWith('>')).Select(line => line[1..].Trim());
        var expected = lines.Where(line => line.StartsWith("- ", StringComparison.Ordinal) && line.Contains('|'));
        var metadata = lines
            .Where(line => line.StartsWith('@'))
            .Select(line => line[1..].Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts[1].Trim());
        var article = new Article(
            new ArticleId(file),
            metadata.GetValueOrDefault("title", "The talks"),
            metadata.TryGetValue("author", out var author) ? [author] : [],
            metadata.GetValueOrDefault("publisher"),
            PublishedAt.TryParse(metadata.GetValueOrDefault("published")),
            null,
            "en",
            null,
            Article.DefaultCollection
        );
        return new QuoteSpec(
            $"{file}: {lines[0].Trim()}",
            article,
            string.Join('\n', text),
            [.. expected.Select(ExpectedQuote.Read)]
        );
    }

    private IEnumerable<TextSpan> Paragraphs()
    {
        var start = 0;
        foreach (var line in Text.Split('\n'))
        {
            if (line.Length > 0)
            {
                yield return new TextSpan(start, start + line.Length);
            }
            start += line.Length + 1;
        }
    }
}

public sealed record ExpectedQuote(
    QuoteKind Kind,
    string? Speaker,
    string Words,
    AttributionStatus? Status,
    string? Chain = null
)
{
    public static ExpectedQuote Read(string line)
    {
        var parts = line[2..].Split('|', StringSplitOptions.TrimEntries);
        return new ExpectedQuote(
            Enum.Parse<QuoteKind>(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(parts[0])),
            parts[1] == "nobody" ? null : parts[1],
            parts[2].Replace(" ⏎ ", "\n\n", StringComparison.Ordinal),
            parts.Length > 3 ? Enum.Parse<AttributionStatus>(parts[3], ignoreCase: true) : null,
            parts.Length > 4 && parts[4] != "first-hand" ? parts[4] : null
        );
    }
}
