using System.Text.Json;
using NegotiationBot.Chat.Console;
using NegotiationBot.Cli;

namespace NegotiationBot.Tests.Drivers;

/// <summary>The real command line on a data folder of its own, as a person or a script would use it.</summary>
public sealed class Bot : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("negotiation-bot-");

    public string Data => Path.Combine(_home.FullName, "data");

    /// <summary>Writes a document that a test will add, and gives its path.</summary>
    public string Document(string name, string content)
    {
        var path = Path.Combine(_home.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    public Task<BotResult> RunAsync(params string[] arguments) => TypeAsync("", arguments);

    /// <summary>Runs a command with something on its standard input.</summary>
    public async Task<BotResult> TypeAsync(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(
            new StringReader(input),
            output,
            error,
            isInteractive: false,
            isInputInteractive: false
        );
        var exitCode = await CommandLine.RunAsync([.. arguments, "--data", Data], terminal);
        return new BotResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _home.Delete(recursive: true);
}

public sealed record BotResult(int ExitCode, string Out, string Error)
{
    /// <summary>Standard output as JSON Lines; it fails on anything else there.</summary>
    public IReadOnlyList<JsonElement> Json =>
        [
            .. Out.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => JsonDocument.Parse(line).RootElement),
        ];
}
