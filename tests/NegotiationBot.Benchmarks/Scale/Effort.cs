using System.Diagnostics;

namespace NegotiationBot.Benchmarks.Scale;

/// <summary>What some work took: time on the clock, and time of all processors.</summary>
internal readonly record struct Effort(TimeSpan Clock, TimeSpan Processor)
{
    public static Effort Of(Action work)
    {
        var (started, busy) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        work();
        return new Effort(Stopwatch.GetElapsedTime(started), Environment.CpuUsage.TotalTime - busy);
    }

    public static Effort operator +(Effort one, Effort other) =>
        new(one.Clock + other.Clock, one.Processor + other.Processor);

    public static Effort operator -(Effort one, Effort other) =>
        new(one.Clock - other.Clock, one.Processor - other.Processor);
}
