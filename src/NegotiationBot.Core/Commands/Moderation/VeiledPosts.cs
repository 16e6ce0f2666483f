using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Where posts stand that something hidden must go from, or may come back to.</summary>
public sealed class VeiledPosts(IAnswerRecords records, IPosts posts)
{
    /// <summary>Those of the visitor's community that show a quote, or did.</summary>
    public async Task<IReadOnlyList<PostOutdated>> ShowingAsync(
        Visit visit,
        QuoteKey quote,
        CancellationToken cancellationToken
    )
    {
        var carrying = await FindAsync(
            visit,
            await records.FindShowingAsync(quote, cancellationToken),
            cancellationToken
        );
        return [.. carrying.Where(post => post.Place.Community == visit.Community)];
    }

    /// <summary>Those that name somebody, wherever they stand.</summary>
    public async Task<IReadOnlyList<PostOutdated>> NamingAsync(
        Visit visit,
        IReadOnlyList<string> names,
        CancellationToken cancellationToken
    )
    {
        var person = new SuppressedPerson(names);
        return await FindAsync(
            visit,
            await records.FindNamingAsync(person.IsNamedIn, cancellationToken),
            cancellationToken
        );
    }

    private async Task<IReadOnlyList<PostOutdated>> FindAsync(
        Visit visit,
        IEnumerable<AnswerId> answers,
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
                    From: "",
                    To: "",
                    IsCorrection: false
                ))
            );
        }
        return outdated;
    }
}
