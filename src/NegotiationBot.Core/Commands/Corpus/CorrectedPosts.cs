using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Core.Commands.Corpus;

/// <summary>Where answers stand that show a quote whose speaker was corrected, or whose correction was taken back.</summary>
public sealed class CorrectedPosts(IPosts posts)
{
    /// <summary>One for each post that carries one of the answers, in whatever server it stands.</summary>
    /// <param name="from">Whom the posts name; empty where they name nobody.</param>
    /// <param name="to">Whose the words are; empty where that is not known.</param>
    public async Task<IReadOnlyList<PostOutdated>> FindAsync(
        Visit visit,
        IEnumerable<AnswerId> answers,
        string from,
        string to,
        CancellationToken cancellationToken
    )
    {
        var outdated = new List<PostOutdated>();
        foreach (var answer in answers)
        {
            outdated.AddRange(
                (await posts.FindCarryingAsync(answer.Value, cancellationToken)).Select(post => new PostOutdated(
                    $"o:{post.Message.Place.Channel}:{post.Message.Id}:{visit.Event.Key}",
                    post.Message.Place,
                    visit.Now,
                    post.Message.Id,
                    answer.Value,
                    from,
                    to
                ))
            );
        }
        return outdated;
    }
}
