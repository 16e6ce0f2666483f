namespace NegotiationBot.Core.Text;

/// <summary>A line of styled text.</summary>
public sealed record StyledText(IReadOnlyList<StyledRun> Runs)
{
    /// <summary>The same without styles: what a notification shows.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    public static StyledText Of(string text) => new([new StyledRun(text)]);

    public override string ToString() => Plain;
}
