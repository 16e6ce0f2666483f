using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>One wording of a phrase: words with gaps, <c>*bold*</c> and <c>_italic_</c>: <c>*{0}* said it{1}.</c></summary>
public sealed class PhraseTemplate
{
    private readonly List<Piece> _pieces = [];

    private PhraseTemplate() { }

    /// <summary>The numbers of its gaps.</summary>
    public IEnumerable<int> Gaps => _pieces.Where(piece => piece.Gap is not null).Select(piece => piece.Gap!.Value);

    public static PhraseTemplate Parse(string template)
    {
        var parsed = new PhraseTemplate();
        var style = TextStyle.Plain;
        var start = 0;
        for (var i = 0; i < template.Length; i++)
        {
            switch (template[i])
            {
                case '*':
                    style = Toggle(TextStyle.Bold);
                    break;
                case '_':
                    style = Toggle(TextStyle.Italic);
                    break;
                case '{':
                    parsed.AddWords(template[start..i], style);
                    parsed._pieces.Add(new Piece("", template[i + 1] - '0', style));
                    i += 2;
                    start = i + 1;
                    break;
                default:
                    break;
            }

            TextStyle Toggle(TextStyle toggled)
            {
                parsed.AddWords(template[start..i], style);
                start = i + 1;
                return style == toggled ? TextStyle.Plain : toggled;
            }
        }
        parsed.AddWords(template[start..], style);
        return parsed;
    }

    /// <summary>A text in a gap keeps its own styles and takes the gap's where it has none.</summary>
    public IReadOnlyList<StyledRun> Fill(IReadOnlyList<StyledText> arguments) =>
        [
            .. _pieces
                .SelectMany(piece =>
                    piece.Gap is { } gap
                        ? arguments[gap]
                            .Runs.Select(run => run.Style is TextStyle.Plain ? run with { Style = piece.Style } : run)
                        : [new StyledRun(piece.Words, piece.Style)]
                )
                .Where(run => run.Text.Length > 0),
        ];

    private void AddWords(string words, TextStyle style)
    {
        if (words.Length > 0)
        {
            _pieces.Add(new Piece(words, null, style));
        }
    }

    private readonly record struct Piece(string Words, int? Gap, TextStyle Style);
}
