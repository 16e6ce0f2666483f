using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Training.Answers;

/// <summary>A gold question with what was noted of its answer, and whether its corpus answers it.</summary>
/// <param name="Corpus">Where its articles are.</param>
/// <param name="Set">The file it is from.</param>
internal sealed record AnswerabilityExample(
    string Corpus,
    string Set,
    string Question,
    bool IsAnswerable,
    Features<AnswerabilityFeature> Features
);
