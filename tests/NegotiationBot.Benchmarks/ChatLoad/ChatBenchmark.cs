using System.Diagnostics;
using System.Globalization;
using NegotiationBot.Hosting;

namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>So many questions a second from many people in many channels, on each platform; whoever asks does not wait for earlier answers.</summary>
internal sealed class ChatBenchmark(string program, TimeSpan duration, int rate)
{
    /// <summary>Longer than any platform waits for an acknowledgement.</summary>
    private static readonly TimeSpan MostForAcknowledging = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan MostForDraining = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);

    private static readonly Dictionary<string, string> EverySetting = new()
    {
        ["Operator__Name"] = "The Velm Reading Circle",
        ["Operator__Contact"] = "desk@velm.example",
        ["Operator__PrivacyUrl"] = "https://velm.example/privacy",
        ["Chat__ChannelAnswersPerMinute"] = "600",
        ["Chat__MemberAnswersPerMinute"] = "60",
        ["Logging__LogLevel__Default"] = "Warning",
    };

    /// <param name="options"><c>--seconds</c>, <c>--rate</c>, and <c>--bot</c> for the NegotiationBot.dll of a published bot.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> options)
    {
        var given = options.Chunk(2).ToDictionary(pair => pair[0], pair => pair[1]);
        var benchmark = new ChatBenchmark(
            Path.GetFullPath(
                given.GetValueOrDefault("--bot", Path.Combine(AppContext.BaseDirectory, "NegotiationBot.dll"))
            ),
            TimeSpan.FromSeconds(int.Parse(given.GetValueOrDefault("--seconds", "60"), CultureInfo.InvariantCulture)),
            int.Parse(given.GetValueOrDefault("--rate", "200"), CultureInfo.InvariantCulture)
        );
        // Whoever measures must not wait for threads of their own.
        ThreadPool.SetMinThreads(32, 32);
        var table = new Table("chat under load");
        foreach (Func<Task<IEmulatedPlatform>> start in Platforms)
        {
            await using var platform = await start();
            table.Add(platform.Name, (await benchmark.MeasureAsync(platform)).Cells);
            foreach (var violation in platform.Violations.Distinct().Take(5))
            {
                await Console.Error.WriteLineAsync(violation);
            }
        }
        table.Print();
        return 0;
    }

    private static Func<Task<IEmulatedPlatform>>[] Platforms { get; } =
    [async () => await DiscordLoad.StartAsync(), async () => await SlackLoad.StartAsync()];

    private async Task<LoadFigures> MeasureAsync(IEmulatedPlatform platform)
    {
        var folder = Directory.CreateTempSubdirectory("negotiation-bot-load-");
        try
        {
            var data = Path.Combine(folder.FullName, "data");
            using (
                var adding = BotProcess.Start(
                    program,
                    data,
                    EverySetting,
                    ["corpus", "add", SampleCorpus.Folder, "--collection", "public"]
                )
            )
            {
                await adding.EndAsync();
            }
            var started = Stopwatch.GetTimestamp();
            using var bot = BotProcess.Start(program, data, EverySetting.Concat(platform.Settings).ToDictionary());
            await bot.WaitAsync(() => platform.IsConnected, MostForDraining);
            var startUp = Stopwatch.GetElapsedTime(started);
            await Task.Delay(Idle);
            return await LoadAsync(platform, bot, startUp, bot.Megabytes);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<LoadFigures> LoadAsync(
        IEmulatedPlatform platform,
        BotProcess bot,
        TimeSpan startUp,
        double idleMemory
    )
    {
        await SwitchOnAsync(platform, bot);
        var (posted, processor) = (platform.Posted, bot.ProcessorTime);
        var asking = Stopwatch.GetTimestamp();
        var (times, memory) = await AskAsync(platform, bot);
        var last = Stopwatch.GetTimestamp();
        await DrainAsync(platform, bot, posted + times.Length);
        var drain = Stopwatch.GetElapsedTime(last);
        var acknowledged = await Task.WhenAll(times);
        processor = bot.ProcessorTime - processor;
        // Answers that come twice may come late.
        await Task.Delay(Idle);
        return new LoadFigures(
            startUp,
            idleMemory,
            [.. acknowledged.OfType<TimeSpan>()],
            [.. platform.FindAnswered()],
            times.Length,
            Stopwatch.GetElapsedTime(asking, last),
            drain,
            processor,
            memory,
            bot.Megabytes,
            platform.Violations.Count
        );
    }

    /// <summary>One after the other, as a moderator would; what they are told comes to nobody else.</summary>
    private static async Task SwitchOnAsync(IEmulatedPlatform platform, BotProcess bot)
    {
        var posted = platform.Posted;
        for (var channel = 0; channel < LoadQuestion.Channels; channel++)
        {
            await platform.SwitchOnAsync(channel);
        }
        await bot.WaitAsync(() => platform.Posted >= posted + LoadQuestion.Channels, MostForDraining);
    }

    /// <summary>Each question at its own time, whatever has become of those before it; the bot's memory each second.</summary>
    private async Task<(Task<TimeSpan?>[] Acknowledging, IReadOnlyList<double> Memory)> AskAsync(
        IEmulatedPlatform platform,
        BotProcess bot
    )
    {
        var acknowledging = new Task<TimeSpan?>[(int)(duration.TotalSeconds * rate)];
        var memory = new List<double>();
        var started = Stopwatch.GetTimestamp();
        for (var number = 0; number < acknowledging.Length; )
        {
            var due = Math.Min(acknowledging.Length, (int)(Stopwatch.GetElapsedTime(started).TotalSeconds * rate) + 1);
            for (; number < due; number++)
            {
                if (number % rate == 0)
                {
                    memory.Add(bot.Megabytes);
                }
                acknowledging[number] = TimeAsync(platform, new LoadQuestion(number));
            }
            await Task.Delay(1);
        }
        memory.Add(bot.Megabytes);
        return (acknowledging, memory);
    }

    /// <returns>Null where it was not acknowledged.</returns>
    private static async Task<TimeSpan?> TimeAsync(IEmulatedPlatform platform, LoadQuestion question)
    {
        var asked = Stopwatch.GetTimestamp();
        try
        {
            await platform.AskAsync(question).WaitAsync(MostForAcknowledging);
            return Stopwatch.GetElapsedTime(asked);
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    /// <summary>Until all is answered, or nothing more comes.</summary>
    private static async Task DrainAsync(IEmulatedPlatform platform, BotProcess bot, int expected)
    {
        var (posted, since) = (platform.Posted, Stopwatch.GetTimestamp());
        await bot.WaitAsync(
            () =>
            {
                if (platform.Posted is var now && now != posted)
                {
                    (posted, since) = (now, Stopwatch.GetTimestamp());
                }
                return posted >= expected || Stopwatch.GetElapsedTime(since) > MostForAcknowledging;
            },
            MostForDraining
        );
    }
}
