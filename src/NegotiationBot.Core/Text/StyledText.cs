using System.Globalization;

namespace NegotiationBot.Core.Text;

/// <summary>A line of styled text.</summary>
public record StyledText(IReadOnlyList<StyledRun> Runs)
{
    /// <summary>The same without styles: what a notification shows.</summary>
    public string Plain => string.Concat(Runs.Select(run => run.Text));

    public static StyledText Empty { get; } = new([]);

    public static StyledText Of(string text) => new([new StyledRun(text)]);

    public static StyledText Of(int number) => Of(number.ToString(CultureInfo.InvariantCulture));

    public static implicit operator StyledText(string text) => Of(text);

    public static implicit operator StyledText(int number) => Of(number);

    /// <summary>The same line in another language, where it is a line of ours; words from outside have no other language.</summary>
    public virtual StyledText Into(Language language) => this;

    public sealed override string ToString() => Plain;
}
