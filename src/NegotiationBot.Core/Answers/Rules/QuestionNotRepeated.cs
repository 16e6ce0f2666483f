using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers.Rules;

/// <summary>Nothing that was typed comes back in a line of ours, unless it is a name or the corpus has it too.</summary>
internal sealed class QuestionNotRepeated : VerificationRule
{
    public override string Name => "question-not-repeated";

    public override bool Allows(AnswerUnderCheck check) =>
        Ours(check).Where(Typed(check).Contains).ToList() is not { Count: > 0 } repeated
        || !repeated.Except(check.Citations.SelectMany(citation => OfCorpus(citation.Evidence))).Any();

    private static IEnumerable<string> Ours(AnswerUnderCheck check) =>
        check
            .Frame.SelectMany(line => line.Runs)
            .Where(run => run.Style is TextStyle.Plain)
            .SelectMany(run => Words(run.Text))
            .Where(word => !FrameVocabulary.Terms.Contains(word));

    private static HashSet<string> Typed(AnswerUnderCheck check) => [.. Words(check.Question.Text)];

    private static IEnumerable<string> OfCorpus(Evidence evidence)
    {
        var said = evidence.Quote?.Attribution;
        string?[] fields =
        [
            said?.Speaker,
            said?.Office,
            said?.Occasion,
            said?.SaidAt,
            .. said?.Chain.Select(link => link.Speaker) ?? [],
        ];
        // Whoever asks for the holder of an office types its words, and the sentence shown has them.
        return fields
            .OfType<string>()
            .Append(evidence.Article.Article.Published?.ToDisplay() ?? "")
            .Append(evidence.Text)
            .SelectMany(Words);
    }

    private static IEnumerable<string> Words(string text) =>
        TermAnalyzer.Analyze(text).Select(word => word.Term).Where(term => !TermAnalyzer.IsStopWord(term));
}
