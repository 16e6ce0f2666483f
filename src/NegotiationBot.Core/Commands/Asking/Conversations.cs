using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Finds what a question may lean on, from the bot's own records: no platform's history is read for it.</summary>
public sealed class Conversations(IPosts posts, IAnswerRecords records)
{
    private const int Exchanges = 3;

    /// <summary>With a member alone, what was said longer ago is another conversation.</summary>
    private static readonly TimeSpan DirectPause = TimeSpan.FromMinutes(30);

    /// <summary>A thread is one conversation as long as answers are kept.</summary>
    private static readonly TimeSpan ThreadMemory = TimeSpan.FromDays(30);

    /// <summary>The conversation that an event goes on with; null where it begins one.</summary>
    public async Task<string?> FindAsync(Visit visit, CancellationToken cancellationToken)
    {
        var place = visit.Place;
        if (visit.Event is MessageWritten { RepliesTo: { } message })
        {
            var post = await posts.FindAsync(new MessageRef(place, message), cancellationToken);
            return post?.Conversation;
        }
        var memory =
            place.Thread is not null ? ThreadMemory
            : place.IsDirect ? DirectPause
            : (TimeSpan?)null;
        return memory is { } span
            ? (await posts.FindLatestAsync(place, visit.Now - span, cancellationToken))?.Conversation
            : null;
    }

    /// <summary>What was said in it, oldest first.</summary>
    /// <param name="before">Only what came before this answer, where it is on record.</param>
    public async Task<IReadOnlyList<ConversationTurn>> TurnsAsync(
        string? conversation,
        AnswerId? before,
        CancellationToken cancellationToken
    ) => conversation is null ? [] : await records.ReadTurnsAsync(conversation, before, Exchanges, cancellationToken);
}
