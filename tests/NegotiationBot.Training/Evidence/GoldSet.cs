using System.Text.Json;
using NegotiationBot.Cli.Eval;

namespace NegotiationBot.Training.Evidence;

/// <summary>Questions with the sentences that answer them, over one corpus.</summary>
internal sealed record GoldSet(string Name, string Corpus, IReadOnlyList<GoldQuestion> Questions)
{
    /// <summary>Reads gold questions as <c>eval</c> does, or those of a retrieval set: <c>{"id","question","answerable","evidence":[{"doc_id","text"}]}</c>.</summary>
    public static GoldSet Read(string corpus, string questions) =>
        new(
            Path.GetFileNameWithoutExtension(questions),
            corpus,
            [
                .. File.ReadLines(questions)
                    .Where(line => !string.IsNullOrWhiteSpace(line))
                    .Select(line =>
                        GoldQuestion.TryParse(line) is { Support: not null } gold ? gold : OfRetrieval(line)
                    ),
            ]
        );

    private static GoldQuestion OfRetrieval(string line)
    {
        var question = JsonDocument.Parse(line).RootElement;
        var isAnswerable = question.GetProperty("answerable").GetBoolean();
        return new GoldQuestion(
            question.GetProperty("id").GetString()!,
            "fact",
            question.GetProperty("question").GetString()!,
            [],
            isAnswerable,
            isAnswerable && question.TryGetProperty("evidence", out var evidence)
                ?
                [
                    .. evidence
                        .EnumerateArray()
                        .Select(one => new GoldSentence(
                            one.GetProperty("doc_id").GetString(),
                            one.GetProperty("text").GetString()!
                        )),
                ]
                : [],
            [],
            [],
            null
        );
    }
}
