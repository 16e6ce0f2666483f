namespace NegotiationBot.Tests.Evaluation;

/// <summary>Texts and gold that are kept apart from the project; tests on them are skipped where they are not.</summary>
internal static class EvaluationData
{
    private const string Variable = "NEGOTIATIONBOT_EVAL_DATA";

    /// <summary>The path of a file of the evaluation data, the first of its name in order where <paramref name="pattern"/> has a star.</summary>
    public static string FileOrSkip(string folder, string pattern)
    {
        var root = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(root), $"{Variable} names no folder of evaluation data.");
        return Directory.EnumerateFiles(Path.Combine(root!, folder), pattern).Order(StringComparer.Ordinal).First();
    }
}
