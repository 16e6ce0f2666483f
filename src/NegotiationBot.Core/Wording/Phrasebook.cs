using System.Collections.Frozen;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>Every sentence that is ours, in one language.</summary>
public sealed class Phrasebook
{
    /// <summary>What a notification shows of a first line; of several wordings of a phrase the longest that fits is taken.</summary>
    public const int LongestLine = 120;

    private static readonly Lazy<Phrasebook>[] Books =
    [
        new(() => new Phrasebook(EnglishPhrases.Table)),
        new(() => new Phrasebook(UkrainianPhrases.Table)),
        new(() => new Phrasebook(RussianPhrases.Table)),
    ];

    private readonly FrozenDictionary<Phrase, PhraseTemplate[]> _templates;

    /// <param name="table">A line for each phrase: its name, a colon, its wording; a line that begins with a stroke is a shorter wording of the phrase before.</param>
    private Phrasebook(string table)
    {
        var templates = new Dictionary<Phrase, List<PhraseTemplate>>();
        var last = new List<PhraseTemplate>();
        foreach (var line in table.Split('\n').Where(line => line.Length > 0))
        {
            if (line.StartsWith("| ", StringComparison.Ordinal))
            {
                last.Add(PhraseTemplate.Parse(line[2..]));
                continue;
            }
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            last = [PhraseTemplate.Parse(line[(colon + 2)..])];
            templates.Add(Enum.Parse<Phrase>(line[..colon]), last);
        }
        _templates = templates.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray());
    }

    public static Phrasebook Of(Language language) => Books[(int)language].Value;

    /// <summary>The wordings of a phrase, the longest first.</summary>
    public IReadOnlyList<PhraseTemplate> Wordings(Phrase phrase) => _templates[phrase];

    public IReadOnlyList<StyledRun> Fill(Phrase phrase, IReadOnlyList<StyledText> arguments)
    {
        var wordings = _templates[phrase];
        foreach (var wording in wordings[..^1])
        {
            var filled = wording.Fill(arguments);
            if (filled.Sum(run => run.Text.Length) <= LongestLine)
            {
                return filled;
            }
        }
        return wordings[^1].Fill(arguments);
    }
}
