using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Benchmarks.Engines;

/// <summary>Lucene.NET 4.8 with its English analyzer.</summary>
internal sealed class LuceneEngine : Engine
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly FSDirectory _directory;
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    public LuceneEngine(string folder)
    {
        _directory = FSDirectory.Open(folder);
        var config = new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() };
        _writer = new IndexWriter(_directory, config);
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, new Bm25Searchers());
    }

    public override string Name => "Lucene.NET 4.8";

    public override long Bytes => _directory.ListAll().Sum(_directory.FileLength);

    public override void Load(IEnumerable<IndexedArticle> articles)
    {
        foreach (var article in articles)
        {
            Write(article);
        }
    }

    public override void FinishLoading()
    {
        _writer.Commit();
        _searchers.MaybeRefreshBlocking();
    }

    public override int Search(string question) => Find(question, _ => 0).Count;

    /// <summary>The stored numbers of the passages, best first.</summary>
    public IReadOnlyList<long> Find(string question) => Find(question, document => long.Parse(document.Get("number")));

    public override void Add(IndexedArticle article)
    {
        Write(article);
        _searchers.MaybeRefreshBlocking();
    }

    public override void Remove(IndexedArticle article)
    {
        _writer.DeleteDocuments(new Term("article", article.Article.Id.Value));
        _searchers.MaybeRefreshBlocking();
    }

    /// <summary>One passage; seen by searches after <see cref="FinishLoading"/>.</summary>
    public void Write(long number, string article, string title, string body) =>
        _writer.AddDocument(
            new Document
            {
                new StringField("number", $"{number}", Field.Store.YES),
                new StringField("article", article, Field.Store.NO),
                new TextField("title", title, Field.Store.NO),
                new TextField("body", body, Field.Store.NO),
            }
        );

    public override void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private void Write(IndexedArticle article)
    {
        foreach (var (number, body) in Passages(article))
        {
            Write(number, article.Article.Id.Value, article.Article.Title, body);
        }
    }

    private List<T> Find<T>(string words, Func<Document, T> read)
    {
        var parser = new MultiFieldQueryParser(Version, ["title", "body"], _analyzer);
        var query = parser.Parse(QueryParserBase.Escape(words));
        var searcher = _searchers.Acquire();
        try
        {
            return [.. searcher.Search(query, Top).ScoreDocs.Select(hit => read(searcher.Doc(hit.Doc)))];
        }
        finally
        {
            _searchers.Release(searcher);
        }
    }

    private sealed class Bm25Searchers : SearcherFactory
    {
        public override IndexSearcher NewSearcher(IndexReader reader) =>
            new(reader) { Similarity = new BM25Similarity() };
    }
}
