namespace NegotiationBot.Storage;

/// <summary>The data folder cannot be used; the message is one sentence for a person: what is wrong and how to mend it.</summary>
public sealed class DataFolderException : Exception
{
    public DataFolderException(string message)
        : base(message) { }

    public DataFolderException(string message, Exception inner)
        : base(message, inner) { }
}
