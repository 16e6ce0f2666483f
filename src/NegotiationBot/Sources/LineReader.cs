using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace NegotiationBot.Sources;

/// <summary>Reads a stream line by line with a flat use of memory, however long it or one of its lines is.</summary>
internal static class LineReader
{
    // A long line is looked through again with each read: few large reads keep that cheap.
    private static readonly StreamPipeReaderOptions Buffers = new(bufferSize: 1 << 20, minimumReadSize: 1 << 19);

    /// <summary>The lines, without their ends; of a line longer than <paramref name="longest"/> bytes only how long it is.</summary>
    public static async IAsyncEnumerable<FileLine> ReadAsync(
        Stream stream,
        int longest,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        var reader = PipeReader.Create(stream, Buffers);
        var (number, position, dropped) = (0, 0L, 0L);
        for (var isCompleted = false; !isCompleted; )
        {
            var result = await reader.ReadAsync(cancellationToken);
            var buffer = result.Buffer;
            isCompleted = result.IsCompleted;
            while (buffer.PositionOf((byte)'\n') is { } end)
            {
                position += buffer.Slice(0, end).Length + 1;
                yield return Line(buffer.Slice(0, end));
                buffer = buffer.Slice(buffer.GetPosition(1, end));
            }
            if (isCompleted && buffer.Length + dropped > 0)
            {
                position += buffer.Length;
                yield return Line(buffer);
            }
            else if (dropped + buffer.Length > longest)
            {
                dropped += buffer.Length;
                position += buffer.Length;
                buffer = buffer.Slice(buffer.End);
            }
            reader.AdvanceTo(buffer.Start, result.Buffer.End);
        }
        await reader.CompleteAsync();

        FileLine Line(ReadOnlySequence<byte> rest)
        {
            var length = dropped + rest.Length;
            dropped = 0;
            return new FileLine(++number, length, length > longest ? null : rest.ToArray(), position);
        }
    }
}
