using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Commands;

/// <summary>The record of every answer given: what was asked, what was shown, from where.</summary>
public interface IAnswerRecords
{
    /// <summary>Adds the record of an answer; an answer of that id is replaced, as when its question was edited.</summary>
    /// <param name="shown">The reply as plain text, as it was given.</param>
    /// <param name="origin">Null on the command line.</param>
    Task AddAsync(
        Question question,
        Answer answer,
        string shown,
        AnswerOrigin? origin,
        CancellationToken cancellationToken
    );

    /// <summary>The answer as it is shown from now on, something of it being hidden. What it showed before stays on record, so that a quote keeps its number.</summary>
    Task RenewAsync(Answer answer, string shown, AnswerOrigin origin, CancellationToken cancellationToken);

    /// <summary>Null where no answer of that id is kept.</summary>
    Task<AnswerRecord?> FindAsync(AnswerId id, CancellationToken cancellationToken);

    /// <summary>What was asked and answered in a conversation so far, oldest first, and no more than the last <paramref name="most"/> exchanges.</summary>
    /// <param name="before">Only what came before this answer; all where it is null or not on record.</param>
    Task<IReadOnlyList<ConversationTurn>> ReadTurnsAsync(
        string conversation,
        AnswerId? before,
        int most,
        CancellationToken cancellationToken
    );

    /// <summary>The latest answer given in a community to somebody; null where none is kept.</summary>
    Task<AnswerId?> FindLatestAsync(AnswerOrigin origin, CancellationToken cancellationToken);

    /// <summary>Drops question, text and evidence of an answer given in a community; that there was one stays.</summary>
    Task EmptyAsync(CommunityId community, AnswerId id, CancellationToken cancellationToken);

    /// <summary>The answers that show a quote; those that only offer it are none.</summary>
    Task<IReadOnlyList<AnswerId>> FindShowingAsync(QuoteKey quote, CancellationToken cancellationToken);

    /// <summary>The answers that stand somewhere and name somebody, in their text or as a speaker.</summary>
    /// <param name="names">Whether a text does.</param>
    Task<IReadOnlyList<AnswerId>> FindNamingAsync(Func<string, bool> names, CancellationToken cancellationToken);

    /// <summary>How many answers were given in a community since a moment, by outcome; with null for all communities.</summary>
    Task<IReadOnlyDictionary<AnswerOutcome, int>> CountAsync(
        CommunityId? community,
        DateTimeOffset since,
        CancellationToken cancellationToken
    );
}
