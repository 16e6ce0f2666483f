namespace NegotiationBot.Sources;

/// <param name="Number">Counted from 1.</param>
/// <param name="Length">In bytes.</param>
/// <param name="Bytes">Null where the line is too long to be read.</param>
/// <param name="End">Where it ends in its file, in bytes.</param>
internal readonly record struct FileLine(int Number, long Length, byte[]? Bytes, long End);
