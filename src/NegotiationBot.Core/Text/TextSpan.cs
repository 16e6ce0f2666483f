namespace NegotiationBot.Core.Text;

/// <summary>A half-open stretch <c>[Start, End)</c> of a text, in UTF-16 code units.</summary>
public readonly record struct TextSpan
{
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative or beyond <paramref name="end"/>.</exception>
    public TextSpan(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, end);
        Start = start;
        End = end;
    }

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => Length == 0;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public int OverlapWith(TextSpan other) => Math.Max(0, Math.Min(End, other.End) - Math.Max(Start, other.Start));

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Cover(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    public TextSpan MovedBy(int offset) => new(Start + offset, End + offset);

    /// <summary>The words this span stands for.</summary>
    public string Of(string text) => text[Start..End];

    /// <inheritdoc cref="Of(string)"/>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);

    public override string ToString() => $"[{Start}, {End})";
}
