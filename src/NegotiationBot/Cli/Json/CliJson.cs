using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Cli.Eval;

namespace NegotiationBot.Cli.Json;

/// <summary>How the command line writes and reads JSON: one object per line, letters as they are, no reflection at start-up.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true
)]
[JsonSerializable(typeof(AnswerJson))]
[JsonSerializable(typeof(ArticleQuotesJson))]
[JsonSerializable(typeof(SearchJson))]
[JsonSerializable(typeof(BatchLine))]
[JsonSerializable(typeof(GoldQuestion))]
internal sealed partial class CliJson : JsonSerializerContext
{
    /// <summary>Quotation marks and Cyrillic stay readable; the output is for files and pipes, not for a web page.</summary>
    public static CliJson Lines { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                PropertyNameCaseInsensitive = true,
                Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            }
        );
}
