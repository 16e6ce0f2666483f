using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>Several texts in one line, each in its own way translatable.</summary>
public sealed record JoinedText(params IReadOnlyList<StyledText> Parts)
    : StyledText([.. Parts.SelectMany(part => part.Runs)])
{
    /// <summary>With something between each two.</summary>
    public static JoinedText With(StyledText separator, IEnumerable<StyledText> parts) =>
        new([.. parts.SelectMany((part, i) => i > 0 ? new[] { separator, part } : [part])]);

    public override StyledText Into(Language language) =>
        new JoinedText([.. Parts.Select(part => part.Into(language))]);
}
