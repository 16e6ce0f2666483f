using System.Diagnostics;

namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>The bot as it runs for a community: a process of its own on a data folder of its own.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;

    private BotProcess(Process process) => _process = process;

    /// <summary>What of it is in memory, in megabytes.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="program">The NegotiationBot.dll that is run.</param>
    public static BotProcess Start(
        string program,
        string data,
        IReadOnlyDictionary<string, string> settings,
        params IEnumerable<string> command
    )
    {
        var start = new ProcessStartInfo("dotnet", [program, "--data", data, .. command])
        {
            WorkingDirectory = Path.GetDirectoryName(data),
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[$"NEGOTIATIONBOT_{name}"] = value;
        }
        return new BotProcess(Process.Start(start)!);
    }

    /// <exception cref="InvalidOperationException">It ended with a failure.</exception>
    public async Task EndAsync()
    {
        await _process.WaitForExitAsync();
        if (_process.ExitCode != 0)
        {
            throw new InvalidOperationException($"The bot ended with {_process.ExitCode}.");
        }
    }

    /// <exception cref="InvalidOperationException">It has ended meanwhile.</exception>
    public async Task WaitAsync(Func<bool> happened, TimeSpan patience)
    {
        using var waiting = new CancellationTokenSource(patience);
        while (!happened())
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException($"The bot ended with {_process.ExitCode}.");
            }
            await Task.Delay(10, waiting.Token);
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }
}
