using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Text;
using NegotiationBot.Hosting;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli.Corpus;

/// <summary><c>corpus show ID</c>: one article with its text, its quotes and its revisions. Addresses of people are out of it.</summary>
internal static class CorpusShowCommand
{
    public static Command Create(CliContext context)
    {
        var id = new Argument<string>("id") { Description = "The article's id, as \"corpus list\" prints it." };
        var json = CommonOptions.Json();
        var command = new Command("show", "Show one article.") { id, json };
        command.SetAction(
            (parsed, token) =>
                context.RunAsync(
                    parsed,
                    (cli, services, cancellation) =>
                        RunAsync(cli, services, parsed.GetValue(id)!, parsed.GetValue(json), cancellation),
                    token
                )
        );
        return command;
    }

    private static async Task<int> RunAsync(
        CliContext context,
        IServiceProvider services,
        string id,
        bool json,
        CancellationToken cancellationToken
    )
    {
        await services.OpenExistingAsync(cancellationToken);
        var catalog = services.GetRequiredService<CorpusCatalog>();
        if (await catalog.FindAsync(new ArticleId(id), cancellationToken) is not { } history)
        {
            return context.Complain(UnknownArticle.Sentence(id), ExitCode.Failed);
        }
        var output = context.Terminal.Out;
        if (json)
        {
            output.WriteLine(
                JsonSerializer.Serialize(ShownArticleJson.From(history), CorpusJson.Lines.ShownArticleJson)
            );
            return ExitCode.Done;
        }
        foreach (var line in Lines(history))
        {
            output.WriteLine(line);
        }
        return ExitCode.Done;
    }

    private static IEnumerable<string> Lines(ArticleHistory history)
    {
        var current = history.Current;
        return
        [
            .. ArticleLines.Of(history.Article),
            ArticleLines.Line("added", Moment(history.AddedAt) + (history.IsWithdrawn ? ", withdrawn since" : "")),
            .. history.Revisions.Select(revision => ArticleLines.Line("revision", Moment(revision.ReadAt))),
            ArticleLines.Line("quotes", ArticlePreview.Listed(ArticlePreview.CountByKind(current.Quotes))),
            "",
            PersonalData.Redact(current.Revision.Text),
        ];
    }

    private static string Moment(DateTimeOffset moment) =>
        moment.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
