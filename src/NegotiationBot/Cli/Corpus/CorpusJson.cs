using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Cli.Json;

namespace NegotiationBot.Cli.Corpus;

/// <summary>How the corpus commands write JSON: one object per line, letters as they are, what is unknown left out.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ArticleJson))]
[JsonSerializable(typeof(ImportJson))]
[JsonSerializable(typeof(ListingJson))]
[JsonSerializable(typeof(ShownArticleJson))]
[JsonSerializable(typeof(ChangeJson))]
[JsonSerializable(typeof(FindingJson))]
internal sealed partial class CorpusJson : JsonSerializerContext
{
    public static CorpusJson Lines { get; } =
        new(
            new JsonSerializerOptions
            {
                PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
                DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
                Encoder = PlainJsonEncoder.Instance,
            }
        );
}
