using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;
using NegotiationBot.Sources;

namespace NegotiationBot.Cli;

/// <summary><c>quotes PATH…</c>: what would be found in some documents; the data folder is neither read nor made.</summary>
internal static class QuotesCliCommand
{
    public static Command Create(CliContext context)
    {
        var paths = new Argument<string[]>("path")
        {
            Description = "Files (.txt .md .html .json .jsonl) or folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        var json = CommonOptions.Json();
        var explain = new Option<bool>("--explain") { Description = "Say of each quote how its speaker was found." };
        var command = new Command("quotes", "Show the quotes of documents, each with its speaker; nothing is stored.")
        {
            paths,
            json,
            explain,
        };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        new Listing(cli, services, parsed.GetValue(json), parsed.GetValue(explain)).RunAsync(
                            parsed.GetValue(paths)!,
                            cancellation
                        ),
                    token
                )
        );
        return command;
    }

    private sealed class Listing(CliContext context, IServiceProvider services, bool json, bool explain)
    {
        private readonly ArticleIngestor _ingestor = services.GetRequiredService<ArticleIngestor>();
        private int _exitCode = ExitCode.Done;

        public async Task<int> RunAsync(string[] paths, CancellationToken cancellationToken)
        {
            var files = SourceFiles.Find(paths);
            foreach (var missing in files.Missing)
            {
                Complain(missing);
            }
            var source = services.GetRequiredService<ArticleSource>();
            foreach (var file in files.Files)
            {
                await foreach (var item in source.ReadAsync(file, cancellationToken))
                {
                    Show(item);
                }
            }
            return _exitCode;
        }

        private void Show(SourceItem item)
        {
            try
            {
                if (item is FoundArticle found)
                {
                    Print(ArticleReader.Read(found.Raw));
                }
                else if (item is UnreadableItem unreadable)
                {
                    Complain(unreadable);
                }
            }
            catch (UnreadableArticleException exception)
            {
                Complain(new UnreadableItem(item.Location, exception.Message, item.BytesRead));
            }
        }

        private void Complain(UnreadableItem item) =>
            _exitCode = context.Complain($"{item.Location}: {item.Reason}", ExitCode.Failed);

        private void Print(ReadArticle read)
        {
            var article = _ingestor.Explain(read);
            var text = read.Revision.Text;
            // Ways to reach somebody are shown nowhere.
            var shown = article.Quotes.Where(said => !PersonalData.Contains(text, said.Quote.Span)).ToList();
            if (json)
            {
                PrintJson(read, article, shown);
                return;
            }
            context.Terminal.Out.WriteLine($"{read.Article.Title}  ({shown.Count} quotes)");
            foreach (var attributed in shown)
            {
                var (quote, said) = (attributed.Quote, attributed.Quote.Attribution);
                context.Terminal.Out.WriteLine(
                    $"  {quote.Kind, -9} {said.Probability:0.000} {said.Status, -11} {said.Speaker ?? "(nobody)"}{HowOf(text, quote)}: "
                        + quote.Span.Of(text).ReplaceLineEndings(" ")
                );
                if (explain)
                {
                    PrintReasons(text, attributed, article);
                }
            }
        }

        // Of a report the verb belongs to what is told: "denied" that it was so.
        private static string HowOf(string text, Quote quote) =>
            quote is { Kind: QuoteKind.Indirect, Attribution.Cue: { } cue } && cue.Of(text).Any(char.IsLetter)
                ? $" ({cue.Of(text)})"
                : "";

        private void PrintJson(ReadArticle read, AttributedArticle article, IReadOnlyList<AttributedQuote> shown)
        {
            var text = read.Revision.Text;
            var quotes = new ArticleQuotesJson(
                read.Article.Id.Value,
                [
                    .. shown.Select(attributed =>
                        QuoteJson.From(text, attributed.Quote) with
                        {
                            Why = explain ? [.. Explanation.Of(text, attributed, article)] : null,
                        }
                    ),
                ]
            );
            context.Terminal.Out.WriteLine(JsonSerializer.Serialize(quotes, CliJson.Lines.ArticleQuotesJson));
        }

        private void PrintReasons(string text, AttributedQuote attributed, AttributedArticle article)
        {
            var said = attributed.Quote.Attribution;
            context.Terminal.Out.WriteLine(
                $"            by {said.Basis}; mention {said.Mention?.Text ?? "none"}; cue {said.Cue?.Of(text) ?? "none"}"
            );
            foreach (var line in Explanation.Of(text, attributed, article))
            {
                context.Terminal.Out.WriteLine($"            {line}");
            }
        }
    }
}
