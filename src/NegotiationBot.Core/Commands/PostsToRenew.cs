using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands;

/// <summary>Where posts stand that something must go from, or may come back to.</summary>
public sealed class PostsToRenew(IAnswerRecords records, IPosts posts)
{
    /// <summary>Those that carry one of some answers, in whatever server: of a quote of theirs the speaker was corrected, or a correction was taken back.</summary>
    /// <param name="from">Whom the posts name; empty where they name nobody.</param>
    /// <param name="to">Whose the words are; empty where that is not known.</param>
    public async Task<IReadOnlyList<PostOutdated>> CorrectedAsync(
        Visit visit,
        IEnumerable<AnswerId> answers,
        string from,
        string to,
        CancellationToken cancellationToken
    )
    {
        var carrying = await CarryingAsync(visit.Event.Key, visit.Now, answers, cancellationToken);
        return [.. carrying.Select(post => post with { From = from, To = to, IsCorrection = true })];
    }

    /// <summary>Those of a community that show a quote, or did.</summary>
    /// <param name="community">Not always the visitor's: an admin settles what another server has proposed.</param>
    public async Task<IReadOnlyList<PostOutdated>> ShowingAsync(
        Visit visit,
        CommunityId community,
        QuoteKey quote,
        CancellationToken cancellationToken
    ) => [.. (await ShowingAsync(visit, quote, cancellationToken)).Where(post => post.Place.Community == community)];

    /// <summary>Those that show a quote, or did, wherever they stand.</summary>
    public async Task<IReadOnlyList<PostOutdated>> ShowingAsync(
        Visit visit,
        QuoteKey quote,
        CancellationToken cancellationToken
    )
    {
        var showing = await records.FindShowingAsync(quote, cancellationToken);
        return await CarryingAsync(visit.Event.Key, visit.Now, showing, cancellationToken);
    }

    /// <summary>Those that name somebody, or did, wherever they stand.</summary>
    public Task<IReadOnlyList<PostOutdated>> NamingAsync(
        Visit visit,
        IReadOnlyList<string> names,
        CancellationToken cancellationToken
    ) => NamingAsync(visit.Event.Key, visit.Now, names, cancellationToken);

    /// <inheritdoc cref="NamingAsync(Visit, IReadOnlyList{string}, CancellationToken)"/>
    /// <param name="cause">See <see cref="PostOutdated.Since"/>.</param>
    public async Task<IReadOnlyList<PostOutdated>> NamingAsync(
        string cause,
        DateTimeOffset at,
        IReadOnlyList<string> names,
        CancellationToken cancellationToken
    )
    {
        var person = new SuppressedPerson(names);
        var naming = await records.FindNamingAsync(person.IsNamedIn, cancellationToken);
        return await CarryingAsync(cause, at, naming, cancellationToken);
    }

    private async Task<IReadOnlyList<PostOutdated>> CarryingAsync(
        string cause,
        DateTimeOffset at,
        IEnumerable<AnswerId> answers,
        CancellationToken cancellationToken
    )
    {
        var outdated = new List<PostOutdated>();
        foreach (var answer in answers)
        {
            var carrying = await posts.FindCarryingAsync(answer.Value, cancellationToken);
            outdated.AddRange(carrying.Select(post => PostOutdated.Since(cause, post.Message, answer.Value, at)));
        }
        return outdated;
    }
}
