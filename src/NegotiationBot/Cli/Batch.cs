using System.Runtime.CompilerServices;
using System.Text.Json;
using NegotiationBot.Cli.Json;
using NegotiationBot.Sources;

namespace NegotiationBot.Cli;

/// <summary>Reads the questions of a batch file, line by line; a line that cannot be read is complained about and does not end the run.</summary>
internal sealed class Batch(CliContext context, FileInfo file)
{
    /// <summary>Lines that were not a question; a batch is done only when there are none.</summary>
    public int Unreadable { get; private set; }

    public int ExitCodeWhenRead => Unreadable == 0 ? ExitCode.Done : ExitCode.Failed;

    public async IAsyncEnumerable<BatchLine> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(file.FullName, cancellationToken))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }
            if (TryParse(line) is { } read)
            {
                yield return read;
            }
            else
            {
                Unreadable++;
                context.Complain(
                    $"{file.Name}, line {number}: not a question; a line is a JSON object with \"id\" and \"question\".",
                    ExitCode.Failed
                );
            }
        }
    }

    private static BatchLine? TryParse(string line)
    {
        try
        {
            return
                JsonSerializer.Deserialize(LenientJson.Mend(line), CliJson.Lines.BatchLine)
                    is { Question: not null } read
                ? read
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
