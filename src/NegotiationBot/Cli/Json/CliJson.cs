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
    /// <summary>Quotation marks and Cyrillic stay readable.</summary>
    public static CliJson Lines { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                PropertyNameCaseInsensitive = true,
                Encoder = PlainJsonEncoder.Instance,
            }
        );
}
