using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Retrieval.Judging;

namespace NegotiationBot.Training.Evidence;

/// <summary>The candidates that one part of a question found, and which of them are marked as its evidence.</summary>
/// <param name="Set">The file the question is from.</param>
/// <param name="Question">Its id.</param>
/// <param name="IsMeant">An answer of the question's kind would be made of this list.</param>
internal sealed record JudgedList(
    string Set,
    string Question,
    bool IsAnswerable,
    bool IsMeant,
    IReadOnlyList<Features<EvidenceFeature>> Candidates,
    IReadOnlyList<bool> IsRight
);
