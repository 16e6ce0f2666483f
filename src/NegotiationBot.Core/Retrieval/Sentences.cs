using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The sentences of a stretch that may hold several paragraphs.</summary>
internal static class Sentences
{
    public static IEnumerable<TextSpan> Of(string text, TextSpan stretch)
    {
        var start = stretch.Start;
        while (start < stretch.End)
        {
            var end = text.IndexOf('\n', start, stretch.End - start);
            end = end < 0 ? stretch.End : end;
            if (end > start)
            {
                foreach (var sentence in SentenceSplitter.Split(text, new TextSpan(start, end)))
                {
                    yield return sentence;
                }
            }
            start = end + 1;
        }
    }
}
