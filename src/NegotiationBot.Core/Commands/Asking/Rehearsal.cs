using System.Globalization;
using System.Text;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Replies;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Asks questions of the corpus before anybody does, so that no member waits for code that is still to be compiled.</summary>
/// <remarks>They are made of titles and speakers, each way of asking once an article. Nothing is recorded or shown.</remarks>
public sealed class Rehearsal(CorpusIndex index, AskCommand ask)
{
    /// <summary>With 20 the first questions after it took no less time, over 100,000 passages.</summary>
    private const int Articles = 8;

    private const int Words = 8;

    private static readonly CompositeFormat[] Frames =
    [
        .. new[]
        {
            "what did {0} say about {1}",
            "who said {1}",
            "who is {0}",
            "what happened with {1}",
            "when was {1}",
            "where was {1}",
            "why was {1}",
            "how many {1}",
        }.Select(CompositeFormat.Parse),
    ];

    /// <returns>How many questions were asked; 0 of an empty corpus.</returns>
    public async Task<int> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var asked = 0;
        foreach (var text in index.Articles(RetrievalFilter.Everything, Articles).SelectMany(Questions))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var question = new Question(text, [], now);
            var id = await ask.FreeIdAsync(question, null, cancellationToken);
            var answer = ask.Answer(id, question, RetrievalFilter.Everything);
            PlainTextReplyRenderer.Render(ReplyComposer.Compose(answer));
            asked++;
        }
        return asked;
    }

    private static IEnumerable<string> Questions(IndexedArticle article)
    {
        var topic = string.Join(' ', article.Article.Title.Split(' ').Take(Words));
        var speaker = article
            .Quotes.Select(quote => quote.Attribution.Speaker)
            .FirstOrDefault(name => name is not null);
        return Frames.Select(frame => string.Format(CultureInfo.InvariantCulture, frame, speaker ?? topic, topic));
    }
}
