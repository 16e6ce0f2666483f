using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Hosting;

/// <summary>Lets a bot that starts rehearse, beside everything else it does.</summary>
public sealed partial class RehearsalService(Rehearsal rehearsal, TimeProvider clock, ILogger<RehearsalService> logger)
    : BackgroundService
{
    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "Without it the first questions take longer, and whatever went wrong is told when somebody asks."
    )]
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            Log.Rehearsed(logger, await rehearsal.RunAsync(clock.GetUtcNow(), stoppingToken));
        }
        catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
        {
            Log.CannotRehearse(logger, exception);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Debug, "Rehearsed with {Questions} questions.")]
        public static partial void Rehearsed(ILogger logger, int questions);

        [LoggerMessage(LogLevel.Warning, "The questions of the rehearsal could not be answered.")]
        public static partial void CannotRehearse(ILogger logger, Exception exception);
    }
}
