using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Takes a name at its word where the corpus has it as it is typed: a registry that knows a Peskov takes Petkov for a slip of the pen, and the articles tell of
/// a Petkov.
/// </summary>
internal static class TypedNames
{
    public static QuestionPart Keep(QuestionPart part, TermWeights weights) =>
        part with
        {
            Topics = [.. part.Topics.Select(topic => IsAnother(topic.Terms, weights) ? AsTyped(topic) : topic)],
            Speakers = [.. part.Speakers.Select(asked => IsAnother(asked.Terms, weights) ? AsTyped(asked) : asked)],
        };

    /// <param name="terms">The name as it is known, then as it is typed.</param>
    private static bool IsAnother(IReadOnlyList<string> terms, TermWeights weights) =>
        terms is [var known, var typed]
        && Spelling.IsSlip(known, typed)
        && !Spelling.IsVariant(known, typed)
        && weights.PassagesWith(typed) > 0;

    private static Topic AsTyped(Topic name) =>
        name.Word is null ? name with { Terms = [.. name.Terms.Skip(1)] } : name;

    private static AskedSpeaker AsTyped(AskedSpeaker asked) => new([], [], [.. asked.Terms.Skip(1)]);
}
