using System.Text.Json;

namespace NegotiationBot.Cli.Json;

/// <summary>Enum members as the JSON shapes spell them: <c>NotInCorpus</c> is <c>not-in-corpus</c>.</summary>
internal static class JsonNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
