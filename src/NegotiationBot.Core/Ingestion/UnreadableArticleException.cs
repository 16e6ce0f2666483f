namespace NegotiationBot.Core.Ingestion;

/// <summary>A document that cannot become an article; the message is one sentence for a person: what is wrong and how to mend it.</summary>
public sealed class UnreadableArticleException : Exception
{
    public UnreadableArticleException(string message)
        : base(message) { }

    public UnreadableArticleException(string message, Exception inner)
        : base(message, inner) { }
}
