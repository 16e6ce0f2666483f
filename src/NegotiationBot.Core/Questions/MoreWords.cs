namespace NegotiationBot.Core.Questions;

/// <summary>The second half of <c>who said the pier is closed and what else did she say about the ferry</c>: words of whoever the first half finds.</summary>
internal static class MoreWords
{
    private const int FurthestVerb = 3;

    /// <summary>"What did he say", "what else did they tell the board", "what exactly has she said".</summary>
    public static bool AreAskedFor(string text)
    {
        var words = QuestionWords.Read(text);
        for (var i = 1; i <= FurthestVerb && i + 2 < words.Count; i++)
        {
            if (PlainWords.Doing.Contains(words[i].Plain))
            {
                return words[0].Plain is "what"
                    && words[i + 1].Plain is "he" or "she" or "they"
                    && words.Skip(i + 2).Take(2).Any(word => PlainWords.Saying.Contains(word.Plain));
            }
        }
        return false;
    }
}
