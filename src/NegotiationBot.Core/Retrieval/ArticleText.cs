using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// The text of an article. A search brings the stretches that it looks at, for it looks at hundreds of articles and shows three; the whole is fetched when
/// somebody asks for it. Safe for several threads.
/// </summary>
public sealed class ArticleText
{
    private readonly Lazy<AnalyzedText> _whole;
    private volatile Known? _known;

    public ArticleText(string whole) => _whole = new(new AnalyzedText(whole));

    /// <param name="fetch">Brings the whole text.</param>
    public ArticleText(Func<string> fetch) =>
        _whole = new(() => new AnalyzedText(fetch()), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>All of it is in memory.</summary>
    public bool IsWhole => _whole.IsValueCreated;

    public string Whole => _whole.Value.Text;

    public static implicit operator ArticleText(string whole) => new(whole);

    /// <summary>Takes a stretch that was fetched.</summary>
    public void Add(TextStretch stretch) =>
        _known = new Known(stretch.Of, new AnalyzedText(stretch.Text, stretch.Start), _known);

    /// <summary>The words of a span.</summary>
    public ReadOnlySpan<char> In(TextSpan span) => Around(span).Words(span);

    /// <summary>A part of the text, with its analysis, that has a span and what stands around it.</summary>
    internal AnalyzedText Around(TextSpan span)
    {
        for (var known = _known; known is not null; known = known.Earlier)
        {
            if (known.Of.Contains(span))
            {
                return known.Text;
            }
        }
        return _whole.Value;
    }

    private sealed record Known(TextSpan Of, AnalyzedText Text, Known? Earlier);
}
