using Lucene.Net.Analysis.En;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.QueryParsers.Classic;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace NegotiationBot.Benchmarks.Peers;

/// <summary>Lucene.NET 4.8 with its English analyzer: title and body, BM25, any of the words.</summary>
internal sealed class LucenePeer : IDisposable
{
    private const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private readonly FSDirectory _directory;
    private readonly EnglishAnalyzer _analyzer = new(Version);
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    public LucenePeer(string folder)
    {
        _directory = FSDirectory.Open(folder);
        _writer = new IndexWriter(
            _directory,
            new IndexWriterConfig(Version, _analyzer) { Similarity = new BM25Similarity() }
        );
        _searchers = new SearcherManager(_writer, applyAllDeletes: true, new Bm25Searchers());
    }

    public void Add(string id, string title, string body)
    {
        var document = new Document
        {
            new StringField("id", id, Field.Store.YES),
            new TextField("title", title, Field.Store.NO),
            new TextField("body", body, Field.Store.NO),
        };
        _writer.AddDocument(document);
    }

    public void Delete(string id) => _writer.DeleteDocuments(new Term("id", id));

    public void Commit()
    {
        _writer.Commit();
        Refresh();
    }

    /// <summary>Lets searches see what was added and deleted.</summary>
    public void Refresh() => _searchers.MaybeRefreshBlocking();

    public int Search(string words, int top) => Find(words, top, _ => 0).Count;

    public IReadOnlyList<string> SearchIds(string words, int top) => Find(words, top, hit => hit.Get("id"));

    public void Dispose()
    {
        _searchers.Dispose();
        _writer.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private List<T> Find<T>(string words, int top, Func<Document, T> read)
    {
        var parser = new MultiFieldQueryParser(Version, ["title", "body"], _analyzer);
        var query = parser.Parse(QueryParserBase.Escape(words));
        var searcher = _searchers.Acquire();
        try
        {
            var found = searcher.Search(query, top).ScoreDocs;
            return [.. found.Select(hit => read(searcher.Doc(hit.Doc)))];
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
