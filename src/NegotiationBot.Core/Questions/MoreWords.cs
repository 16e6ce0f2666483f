namespace NegotiationBot.Core.Questions;

/// <summary>The second half of <c>who said the pier is closed and what else did she say about the ferry</c>: words of whoever the first half finds.</summary>
internal static class MoreWords
{
    /// <summary>"She also has more to say": so many words behind whoever is meant the verb may stand.</summary>
    private const int FurthestVerb = 3;

    /// <summary>"What did he say", "what else has the same person said", "what exactly did they tell the board", and without "did" only "what else they said": "what they said" may be what was said.</summary>
    /// <param name="at">Where the question word stands.</param>
    public static bool AreAskedFor(IReadOnlyList<QuestionWord> words, int at)
    {
        var subject = at + 1;
        var (isMore, isQuestion) = (false, false);
        for (; subject < words.Count && IsBeforeSubject(words[subject].Plain); subject++)
        {
            isMore |= words[subject].Plain is "else" or "more";
            isQuestion |= PlainWords.Doing.Contains(words[subject].Plain);
        }
        return words[at].Plain is "what"
            && (isMore || isQuestion)
            && EndOfSubject(words, subject) is > 0 and var verb
            && words.Skip(verb).Take(FurthestVerb).Any(word => PlainWords.Saying.Contains(word.Plain));
    }

    private static bool IsBeforeSubject(string word) =>
        word is "else" or "more" or "exactly" or "also" or "then" || PlainWords.Doing.Contains(word);

    /// <summary>Behind "she" or "the same person"; 0 where another stands there.</summary>
    private static int EndOfSubject(IReadOnlyList<QuestionWord> words, int at)
    {
        if (at < words.Count && words[at].Plain is "he" or "she" or "they")
        {
            return at + 1;
        }
        var noun = at;
        while (noun < words.Count && words[noun].Plain is "the" or "this" or "that" or "same")
        {
            noun++;
        }
        return noun > at && noun < words.Count && words[noun].Plain is "person" or "man" or "guy" or "one"
            ? noun + 1
            : 0;
    }
}
