using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Storage;

namespace NegotiationBot.Cli;

/// <summary>The sentence for a person that a failure is worth.</summary>
internal static partial class Complaint
{
    public static string About(Exception exception) =>
        exception switch
        {
            UsageException or DataFolderException or UnreadableArticleException => exception.Message,
            OptionsValidationException invalid => string.Join(Environment.NewLine, invalid.Failures),
            // Of several sections that are wrong each has its own.
            AggregateException { InnerExceptions: var several }
                when several.All(one => one is OptionsValidationException) => string.Join(
                Environment.NewLine,
                several.Select(About)
            ),
            FileNotFoundException { FileName: { } file } => $"There is no file {file}: check the path.",
            InvalidOperationException { Source: "Microsoft.Extensions.Configuration.Binder" } => UnknownKey.Match(
                exception.Message
            )
                is { Success: true } unknown
                ? $"{unknown.Groups["section"].Value}:{unknown.Groups["key"].Value} is a key that nobody knows: appsettings.example.json has them all."
                : $"The configuration does not fit: {exception.Message}",
            InvalidDataException { InnerException: FormatException broken } => $"{exception.Message} {Deepest(broken)}",
            InvalidDataException or DirectoryNotFoundException or UnauthorizedAccessException or IOException =>
                exception.Message,
            _ => $"Something broke that should not ({exception.GetType().Name}): {exception.Message}",
        };

    // What the JSON reader found is wrapped in what the configuration makes of it.
    private static string Deepest(Exception exception) => exception.GetBaseException().Message;

    [GeneratedRegex(@"\.(?<section>\w+)Options: '(?<key>[^']+)'")]
    private static partial Regex UnknownKey { get; }
}
