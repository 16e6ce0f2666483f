namespace NegotiationBot.Core.Articles;

/// <summary>What makes an article the same article: its given id, else its url, else its file's path, else a hash of its content.</summary>
public readonly record struct ArticleId(string Value)
{
    public override string ToString() => Value;
}
