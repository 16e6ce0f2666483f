using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// What happened before what was said, as a question names it: <c>after the call</c>. Whoever writes so means a call that has been told of; an article that has these
/// words tells of one, and another that only has the word may tell of any ("a call to defend the coast").
/// </summary>
internal sealed class AskedEvent
{
    private readonly string _words;
    private readonly Dictionary<long, bool> _known = [];

    private AskedEvent(string words) => _words = words;

    /// <summary>Null where the question has more than an event for its circumstances, or none.</summary>
    public static AskedEvent? Of(QuestionPart part)
    {
        if (part.Topics is not [{ Role: TopicRole.Setting, Word: { } noun } topic])
        {
            return null;
        }
        for (var i = 2; i < part.Phrase.Count; i++)
        {
            if (part.Phrase[i] == topic.Typed && part.Phrase[i - 1] is "the")
            {
                return new AskedEvent($"{part.Phrase[i - 2]} the {noun}");
            }
        }
        return null;
    }

    public bool IsToldIn(IndexedArticle article)
    {
        if (!_known.TryGetValue(article.Sequence, out var isTold))
        {
            isTold = article.Text.Contains(_words, StringComparison.OrdinalIgnoreCase);
            _known.Add(article.Sequence, isTold);
        }
        return isTold;
    }
}
