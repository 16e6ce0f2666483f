using System.CommandLine;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Cli.Json;
using NegotiationBot.Core.Ingestion;
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
                    Print(_ingestor.Ingest(ArticleReader.Read(found.Raw)));
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

        private void Print(IngestedArticle article)
        {
            var text = article.Revision.Text;
            if (json)
            {
                var quotes = new ArticleQuotesJson(
                    article.Article.Id.Value,
                    [.. article.Quotes.Select(quote => QuoteJson.From(text, quote))]
                );
                context.Terminal.Out.WriteLine(JsonSerializer.Serialize(quotes, CliJson.Lines.ArticleQuotesJson));
                return;
            }
            context.Terminal.Out.WriteLine($"{article.Article.Title}  ({article.Quotes.Count} quotes)");
            foreach (var quote in article.Quotes)
            {
                var said = quote.Attribution;
                context.Terminal.Out.WriteLine(
                    $"  {quote.Kind, -9} {said.Probability:0.000} {said.Status, -11} {said.Speaker ?? "(nobody)"}: "
                        + quote.Span.Of(text).ReplaceLineEndings(" ")
                );
                if (explain)
                {
                    context.Terminal.Out.WriteLine(
                        $"            by {said.Basis}; mention {said.Mention?.Text ?? "none"}; cue {said.Cue?.Of(text) ?? "none"}"
                    );
                }
            }
        }
    }
}
