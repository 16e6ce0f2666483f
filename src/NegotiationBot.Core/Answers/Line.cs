using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Builds lines of the frame: plain words and bold names.</summary>
internal static class Line
{
    public static StyledText Of(params IEnumerable<StyledRun?> runs) =>
        new([.. runs.OfType<StyledRun>().Where(run => run.Text.Length > 0)]);

    public static StyledRun Bold(string text) => new(text, TextStyle.Bold);

    public static StyledRun Plain(string text) => new(text);
}
