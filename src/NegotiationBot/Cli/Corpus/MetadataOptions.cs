using System.CommandLine;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;

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

    /// <exception cref="UsageException">A value is blank or holds somebody's address, or a date or a link is none.</exception>
    public ArticleMetadata Read(ParseResult parsed) =>
        new(
            Title: Words(parsed, _title),
            Authors: parsed.GetValue(_authors) is { Length: > 0 } authors
                ? [.. authors.Select(author => Checked(_authors, author))]
                : null,
            Publisher: Words(parsed, _publisher),
            Published: Day(parsed.GetValue(_published)),
            Url: Link(parsed.GetValue(_url)),
            Language: Words(parsed, _language),
            Licence: Words(parsed, _licence),
            Collection: Words(parsed, _collection)
        );

    private static string? Words(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } words ? Checked(option, words) : null;

    private static string Checked(Option option, string words)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            throw new UsageException($"{option.Name} is empty: give its words, or leave the option out.");
        }
        return PersonalData.Contains(words)
            ? throw new UsageException(
                $"{option.Name} holds somebody's address or number, which is never shown: leave that out of it."
            )
            : words.Trim();
    }

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
