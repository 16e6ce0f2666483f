using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Cli.Eval.Attributions;

namespace NegotiationBot.Training.Gold;

/// <summary>
/// Whom sources mean that the annotators left open, pronouns and names that several bear: a table made by reading. A line is a key of article and place, a tab, and the name; the key says
/// nothing of the text.
/// </summary>
internal sealed class ResolvedSources
{
    private const int KeyLength = 12;

    private readonly Dictionary<string, string> _names;

    private ResolvedSources(Dictionary<string, string> names) => _names = names;

    public static ResolvedSources OfTheProgram() =>
        new(
            File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Gold", "sources.tsv"))
                .Select(line => line.Split('\t'))
                .ToDictionary(row => row[0], row => row[1])
        );

    /// <summary>The article with the sources that the table knows.</summary>
    public GoldArticle Resolve(GoldArticle article) =>
        article with
        {
            Attributions = [.. article.Attributions.Select(attribution => Resolve(attribution, article.Id))],
        };

    private GoldAttribution Resolve(GoldAttribution attribution, string article) =>
        attribution is { Source: { } source }
        && (attribution.IsSilver || attribution.SourceKind is "named")
        && Find(article, source.Start) is { } name
            ? attribution with
            {
                Entity = name,
                IsSilver = false,
                IsAmbiguous = false,
            }
            : attribution;

    /// <param name="start">Where the source begins, in UTF-16.</param>
    private string? Find(string article, int start)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{article}\n{start}")));
        return _names.GetValueOrDefault(Convert.ToHexStringLower(hash)[..KeyLength]);
    }
}
