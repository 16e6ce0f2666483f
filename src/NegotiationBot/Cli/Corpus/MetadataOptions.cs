using System.CommandLine;
using NegotiationBot.Core.Articles;

namespace NegotiationBot.Cli.Corpus;

/// <summary>The options that say what an article is; <c>add</c> and <c>edit</c> share them.</summary>
internal sealed class MetadataOptions
{
    private readonly Option<string?> _title = Text("--title", "The article's title.");
    private readonly Option<string[]> _authors = new("--author")
    {
        Description = "Who wrote it; once for each of several.",
        HelpName = "NAME",
    };
    private readonly Option<string?> _publisher = Text("--publisher", "Who published it.");
    private readonly Option<string?> _published = Text("--published", "When: 2025-03-18 or 2025-03-18T21:05:00Z.");
    private readonly Option<string?> _url = Text("--url", "Its public link.");
    private readonly Option<string?> _language = Text("--language", "The language it is in, as en.");
    private readonly Option<string?> _licence = Text("--licence", "Under which licence it may be kept and shown.");
    private readonly Option<string?> _collection = Text("--collection", "Who may see it: the name of a collection.");

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                _title,
                _authors,
                _publisher,
                _published,
                _url,
                _language,
                _licence,
                _collection,
            }
        )
        {
            command.Options.Add(option);
        }
    }

    /// <exception cref="UsageException">A date or a link is none.</exception>
    public ArticleMetadata Read(ParseResult parsed) =>
        new(
            Title: parsed.GetValue(_title),
            Authors: parsed.GetValue(_authors) is { Length: > 0 } authors ? authors : null,
            Publisher: parsed.GetValue(_publisher),
            Published: Day(parsed.GetValue(_published)),
            Url: Link(parsed.GetValue(_url)),
            Language: parsed.GetValue(_language),
            Licence: parsed.GetValue(_licence),
            Collection: parsed.GetValue(_collection)
        );

    private static PublishedAt? Day(string? published) =>
        published is null
            ? null
            : PublishedAt.TryParse(published)
                ?? throw new UsageException(
                    $"--published \"{published}\" is no date: write 2025-03-18 or 2025-03-18T21:05:00Z."
                );

    private static string? Link(string? url) =>
        url is null || (Uri.TryCreate(url, UriKind.Absolute, out var link) && link.Scheme is "http" or "https")
            ? url
            : throw new UsageException($"--url \"{url}\" is no web address: begin it with https://.");

    private static Option<string?> Text(string name, string description) =>
        new(name) { Description = description, HelpName = name.TrimStart('-').ToUpperInvariant() };
}
