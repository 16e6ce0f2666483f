using System.Text;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Sources;

namespace NegotiationBot.Tests.Sources;

/// <summary>A folder of documents for one test, and a source with a limit that tests can reach.</summary>
internal sealed class SourceFolder : IDisposable
{
    public const int ArticleBytes = 200_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("negotiation-bot-sources-");
    private readonly ArticleSource _source = new(new SourceLimits(ArticleBytes));

    public string Path => _folder.FullName;

    public string Write(string name, string content) => Write(name, Encoding.UTF8.GetBytes(content));

    public string Write(string name, byte[] content)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
        return path;
    }

    public async Task<IReadOnlyList<SourceItem>> ReadAllAsync()
    {
        var items = new List<SourceItem>();
        foreach (var file in SourceFiles.Find([Path]).Files)
        {
            await foreach (var item in _source.ReadAsync(file, TestContext.Current.CancellationToken))
            {
                items.Add(item);
            }
        }
        return items;
    }

    /// <summary>The one article of a file that is alone in the folder.</summary>
    public async Task<RawArticle> ReadAsync(string name, byte[] content)
    {
        Write(name, content);
        return (await ReadAllAsync()).ShouldHaveSingleItem().ShouldBeOfType<FoundArticle>().Raw;
    }

    public Task<RawArticle> ReadAsync(string name, string content) => ReadAsync(name, Encoding.UTF8.GetBytes(content));

    /// <summary>Why the one file in the folder cannot be read.</summary>
    public async Task<string> RefusalAsync(string name, byte[] content)
    {
        Write(name, content);
        return (await ReadAllAsync()).ShouldHaveSingleItem().ShouldBeOfType<UnreadableItem>().Reason;
    }

    public Task<string> RefusalAsync(string name, string content) =>
        RefusalAsync(name, Encoding.UTF8.GetBytes(content));

    public void Dispose() => _folder.Delete(recursive: true);
}
