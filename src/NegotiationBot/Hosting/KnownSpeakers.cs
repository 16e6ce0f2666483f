using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Hosting;

/// <summary>The table of well-known people and offices that ships beside the program; admins may edit the file.</summary>
internal static partial class KnownSpeakers
{
    /// <exception cref="InvalidDataException">The table is not what it should be; the message names the file and the fault.</exception>
    public static SpeakerRegistry Load(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            var table = JsonSerializer.Deserialize(file, TableJson.Default.Table);
            return SpeakerRegistry.Of((table?.Speakers ?? []).Select(row => row.ToSpeaker()));
        }
        catch (Exception exception) when (exception is JsonException or FormatException or ArgumentException)
        {
            throw new InvalidDataException(
                $"The table of speakers {path} cannot be read: {exception.Message}",
                exception
            );
        }
    }

    internal sealed record Table(IReadOnlyList<Row> Speakers);

    internal sealed record Row(
        string Name,
        string Kind,
        IReadOnlyList<string>? OtherNames,
        string? Pronoun,
        IReadOnlyList<OfficeRow>? Offices,
        string? Side,
        string? SpeaksFor
    )
    {
        public Speaker ToSpeaker() =>
            new(
                Name,
                Enum.Parse<SpeakerKind>(Kind, ignoreCase: true),
                OtherNames ?? [],
                [.. (Offices ?? []).Select(office => office.ToOffice())],
                Pronoun is null ? Core.Speakers.Pronoun.Unknown : Enum.Parse<Pronoun>(Pronoun, ignoreCase: true),
                Side,
                SpeaksFor
            );
    }

    internal sealed record OfficeRow(string Title, IReadOnlyList<string>? Aliases, string? From, string? To)
    {
        public Office ToOffice() => new(Title, Aliases ?? [], Day(From), Day(To));

        private static DateOnly? Day(string? text) =>
            text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    [JsonSourceGenerationOptions(
        PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true
    )]
    [JsonSerializable(typeof(Table))]
    private sealed partial class TableJson : JsonSerializerContext;
}
