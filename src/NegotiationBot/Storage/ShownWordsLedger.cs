using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IShownWords"/>
public sealed class ShownWordsLedger(CorpusDatabase database) : IShownWords
{
    private const string Since = """
        SELECT ArticleKey, Start, "End", ProseWords FROM Shown
        WHERE Community = $community AND Channel = $channel AND ArticleKey = $article AND At >= $since
        """;

    private const string Insert = """
        INSERT INTO Shown (Community, Channel, ArticleKey, Start, "End", ProseWords, At)
        VALUES ($community, $channel, $article, $start, $end, $prose, $at)
        """;

    public Task<IReadOnlyList<ShownWords>> ReadAsync(
        ChatPlace place,
        IReadOnlyCollection<ArticleId> articles,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) =>
        database.UseConnectionAsync<IReadOnlyList<ShownWords>>(
            async connection =>
            {
                var shown = new List<ShownWords>();
                foreach (var article in articles)
                {
                    shown.AddRange(
                        await connection.ReadAsync(
                            Since,
                            Read,
                            cancellationToken,
                            ("$community", place.Community.ToString()),
                            ("$channel", place.Channel),
                            ("$article", article.Value),
                            ("$since", since.ToUniversalTime())
                        )
                    );
                }
                return shown;
            },
            cancellationToken
        );

    public Task AddAsync(
        ChatPlace place,
        IReadOnlyList<ShownWords> shown,
        DateTimeOffset at,
        CancellationToken cancellationToken
    ) =>
        database.WriteAsync(async connection =>
        {
            foreach (var words in shown)
            {
                await connection.ExecuteAsync(
                    Insert,
                    ("$community", place.Community.ToString()),
                    ("$channel", place.Channel),
                    ("$article", words.Article.Value),
                    ("$start", words.Span.Start),
                    ("$end", words.Span.End),
                    ("$prose", words.ProseWords),
                    ("$at", at.ToUniversalTime())
                );
            }
            return shown.Count;
        });

    private static ShownWords Read(SqliteColumns row) =>
        new(new ArticleId(row.Text()), new TextSpan(row.Number(), row.Number()), row.Number());
}
