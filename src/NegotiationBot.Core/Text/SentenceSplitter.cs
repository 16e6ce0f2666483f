namespace NegotiationBot.Core.Text;

/// <summary>Cuts a paragraph into sentences. Never throws, whatever the text.</summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of <paramref name="paragraph"/> in order, without surrounding white space. A sentence keeps its closing marks.</summary>
    public static IReadOnlyList<TextSpan> Split(string text, TextSpan paragraph) => throw new NotImplementedException();
}
