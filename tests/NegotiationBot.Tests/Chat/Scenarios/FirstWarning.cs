using Microsoft.Extensions.Logging;

namespace NegotiationBot.Tests.Chat.Scenarios;

/// <summary>Lets a test wait until something in the bot has failed.</summary>
internal sealed class FirstWarning : ILoggerProvider, ILogger
{
    private readonly TaskCompletionSource _came = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Came => _came.Task;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel is LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _came.TrySetResult();

    public void Dispose() { }
}
