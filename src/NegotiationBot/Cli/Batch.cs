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
            BatchLine? read = null;
            try
            {
                read = Parse(line);
            }
            catch (UsageException wrong)
            {
                Unreadable++;
                context.Complain($"{file.Name}, line {number}: {wrong.Message}", ExitCode.Failed);
            }
            if (read is not null)
            {
                yield return read;
            }
        }
    }

    /// <exception cref="UsageException">The line is no question.</exception>
    private static BatchLine Parse(string line)
    {
        try
        {
            if (
                JsonSerializer.Deserialize(LenientJson.Mend(line), CliJson.Lines.BatchLine) is
                { Question: not null } read
            )
            {
                CommonOptions.Moment(read.AskedAt);
                return read;
            }
        }
        catch (JsonException wrong)
            when (wrong.Path is { Length: > 2 } path && path.StartsWith("$.", StringComparison.Ordinal))
        {
            throw new UsageException(
                $"\"{path[2..]}\" is not what it should be: \"id\", \"question\" and \"askedAt\" are strings, \"conversation\" is a list of {{\"role\",\"text\"}}."
            );
        }
        catch (JsonException)
        {
            // What follows is said of it.
        }
        throw new UsageException("not a question; a line is a JSON object with \"id\" and \"question\".");
    }
}
