namespace NegotiationBot.Sources;

/// <summary>A file to read articles from.</summary>
/// <param name="Path">Its full path.</param>
/// <param name="Length">In bytes.</param>
public sealed record SourceFile(string Path, long Length)
{
    /// <summary>It can hold more than one article: it has lines of them, or is a list.</summary>
    public bool MayHoldSeveral =>
        SourceFormats.Of(Path) switch
        {
            SourceFormat.JsonLines => true,
            SourceFormat.Json => FirstSign() is '[',
            _ => false,
        };

    private char FirstSign()
    {
        using var reader = new StreamReader(Path);
        int read;
        do
        {
            read = reader.Read();
        } while (read >= 0 && char.IsWhiteSpace((char)read));
        return (char)read;
    }
}
