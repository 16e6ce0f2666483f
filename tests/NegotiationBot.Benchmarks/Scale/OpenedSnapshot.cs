using System.Diagnostics;
using System.Text.Json;
using NegotiationBot.Benchmarks.Synthetic;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Index;

namespace NegotiationBot.Benchmarks.Scale;

/// <summary>How a process of its own opens an index from its snapshot, and how much memory it takes then.</summary>
internal sealed record OpenedSnapshot(double Seconds, long WorkingSet)
{
    /// <summary>Writes the snapshot and starts the process.</summary>
    public static OpenedSnapshot Of(CorpusIndex index, string folder)
    {
        new SnapshotFile(folder).Write(1, "benchmark", index.Segments);
        var start = new ProcessStartInfo("dotnet", [typeof(OpenedSnapshot).Assembly.Location, "open", folder])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return JsonSerializer.Deserialize<OpenedSnapshot>(answer)!;
    }

    /// <summary>The process itself: it opens the index, answers a few questions, and says what that took.</summary>
    public static int Open(string folder)
    {
        var started = Stopwatch.GetTimestamp();
        var index = new CorpusIndex(new SyntheticCorpus());
        index.Restore(new SnapshotFile(folder).Read(_ => { }));
        var passages = index.Passages(RetrievalFilter.Everything);
        var opening = Stopwatch.GetElapsedTime(started);
        foreach (var question in SyntheticQuestions.About(passages / SyntheticCorpus.PassagesOfAnArticle, 100))
        {
            index.SearchPassages(PassageSearch.TermsOf(question), RetrievalFilter.Everything, 10);
        }
        Console.WriteLine(JsonSerializer.Serialize(new OpenedSnapshot(opening.TotalSeconds, Environment.WorkingSet)));
        return 0;
    }
}
