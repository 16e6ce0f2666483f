using NegotiationBot.Benchmarks;

// quick: every figure once, small enough for a coffee break. A path names a .jsonl or folder to measure on instead of the sample.
return args switch
{
    ["quick", .. var rest] => await QuickBenchmark.RunAsync(rest is [var path, ..] ? path : null),
    ["scale", var n, .. var rest] => ScaleBenchmark.Run(int.Parse(n), rest.Length > 0),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: dotnet run -c Release --project tests/NegotiationBot.Benchmarks -- quick [PATH]");
    return 2;
}
