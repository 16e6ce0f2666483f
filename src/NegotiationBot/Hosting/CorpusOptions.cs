using NegotiationBot.Core.Articles;

namespace NegotiationBot.Hosting;

/// <summary>What may enter the corpus.</summary>
public sealed class CorpusOptions
{
    public const string Section = "Corpus";

    /// <summary>The largest article, in bytes of its file or its JSON line; 10,000 to 100,000,000.</summary>
    public int MaximumArticleBytes { get; set; } = 20_000_000;

    /// <summary>The collection of an article that names none.</summary>
    public string DefaultCollection { get; set; } = Article.DefaultCollection;
}
