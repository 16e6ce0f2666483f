using System.Globalization;
using NegotiationBot.Benchmarks;
using NegotiationBot.Benchmarks.ChatLoad;
using NegotiationBot.Benchmarks.Hits;
using NegotiationBot.Benchmarks.Scale;

// quick: every figure once, small enough for a coffee break. A path names a .jsonl or folder to measure on instead of the sample.
// extract: how fast quotes are found and given to their speakers, and nothing else.
// scale: the index against Lucene.NET and SQLite FTS5 over so many synthetic passages.
// ask: whole questions through the bot over so many synthetic passages.
// chat: many questions a second on the emulated Discord and the emulated Slack.
// hits: how often the passage search finds the evidence of gold questions, against Lucene.NET.
return args switch
{
    ["quick", .. var rest] => await QuickBenchmark.RunAsync(rest is [var path, ..] ? path : null),
    ["extract", .. var rest] => await ExtractBenchmark.RunAsync(rest is [var path, ..] ? path : null),
    ["scale", .. var sizes] => Sizes(sizes).Select(ScaleBenchmark.Run).Max(),
    ["ask", .. var sizes] => await AskBenchmark.RunAsync(Sizes(sizes)[0]),
    ["chat", .. var options] => await ChatBenchmark.RunAsync(options),
    ["hits", var corpus, var questions] => await HitsBenchmark.RunAsync(corpus, questions),
    ["open", var folder] => OpenedSnapshot.Open(folder),
    _ => Usage(),
};

static int[] Sizes(string[] given) =>
    given.Length == 0 ? [100_000, 1_000_000] : [.. given.Select(size => int.Parse(size, CultureInfo.InvariantCulture))];

static int Usage()
{
    Console.Error.WriteLine(
        """
        Usage: dotnet run -c Release --project tests/NegotiationBot.Benchmarks -- COMMAND
          quick [PATH]
          extract [PATH]
          scale [PASSAGES...]
          ask [PASSAGES]
          chat [--seconds 60] [--rate 200] [--bot NegotiationBot.dll]
          hits CORPUS.jsonl QUESTIONS.jsonl
        """
    );
    return 2;
}
