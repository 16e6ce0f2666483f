using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace NegotiationBot.Sources;

/// <summary>Parts YAML between <c>---</c> lines at the top of a text from the text itself.</summary>
internal static class FrontMatter
{
    /// <summary>The metadata and what stands below it; all of the text where it has no front matter.</summary>
    /// <exception cref="UnreadableArticleException">The front matter is no YAML, or says something that cannot be.</exception>
    public static (ArticleMetadata Metadata, string Text) Split(string text)
    {
        if (FirstLineEnd(text) is not { } start)
        {
            return (ArticleMetadata.None, text);
        }
        if (Closing(text, start) is not { } closing)
        {
            return text.IndexOf(':', start) is var colon and > 0 && MetadataFields.IsKnown(text[start..colon].Trim())
                ? throw new UnreadableArticleException(
                    "Its front matter has no end: put a line --- below its last field."
                )
                : (ArticleMetadata.None, text);
        }
        return Fields(text[start..closing.Start]) is { } fields
            ? (MetadataFields.Read(fields), text[closing.End..])
            : (ArticleMetadata.None, text);
    }

    private static int? FirstLineEnd(string text) =>
        text.StartsWith("---", StringComparison.Ordinal)
        && text.IndexOf('\n') is var end and > 0
        && string.IsNullOrWhiteSpace(text[3..end])
            ? end + 1
            : null;

    private static (int Start, int End)? Closing(string text, int start)
    {
        for (var at = start; at < text.Length; )
        {
            var length = text.AsSpan(at).IndexOf('\n');
            var end = length < 0 ? text.Length : at + length;
            if (text.AsSpan(at, end - at).TrimEnd() is "---" or "...")
            {
                return (at, Math.Min(end + 1, text.Length));
            }
            at = end + 1;
        }
        return null;
    }

    /// <summary>The top-level fields; null where the YAML is no table of fields, so that the lines are text between rules.</summary>
    private static Dictionary<string, IReadOnlyList<string>>? Fields(string yaml)
    {
        // Event by event: nested or self-referring YAML costs neither stack nor memory.
        var parser = new Parser(new StringReader(yaml));
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
            {
                return null;
            }
            var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var name = parser.Consume<Scalar>().Value;
                if (MetadataFields.Misspelt(name) is { } meant)
                {
                    throw new UnreadableArticleException(
                        $"Its front matter has a field \"{name}\": if \"{meant}\" is meant, write it so, else take it out."
                    );
                }
                fields[name] = Values(parser);
            }
            return fields;
        }
        catch (YamlException bad)
        {
            return PlainFields(yaml)
                ?? throw new UnreadableArticleException(
                    $"Its front matter is no YAML (line {bad.Start.Line + 1}): mend it, or take out the --- lines.",
                    bad
                );
        }
    }

    /// <summary>
    /// What people write who know no YAML, each field in plain words on a line of its own: in <c>title: The talks: day two</c> the second colon makes it none. Null where
    /// a line is something else.
    /// </summary>
    private static Dictionary<string, IReadOnlyList<string>>? PlainFields(string yaml)
    {
        var fields = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in yaml.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(':');
            if (colon < 0 || !MetadataFields.IsKnown(line[..colon]))
            {
                return null;
            }
            var value = line[(colon + 1)..].Trim();
            if (value is ['[' or '{' or '"' or '\'' or '|' or '>' or '&' or '*' or '!', ..])
            {
                return null;
            }
            fields[line[..colon]] = [value];
        }
        return fields;
    }

    private static List<string> Values(Parser parser)
    {
        var values = new List<string>();
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            values.Add(scalar.Value);
        }
        else if (parser.TryConsume<SequenceStart>(out _))
        {
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                if (parser.TryConsume<Scalar>(out var item))
                {
                    values.Add(item.Value);
                }
                else
                {
                    parser.SkipThisAndNestedEvents();
                }
            }
        }
        else
        {
            parser.SkipThisAndNestedEvents();
        }
        return values;
    }
}
