using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Commands.People;

namespace NegotiationBot.Storage;

/// <inheritdoc cref="IReports"/>
public sealed class Reports(CorpusDatabase database) : IReports
{
    /// <summary>One member reports the same of an answer once.</summary>
    private const string Insert = """
        INSERT INTO Reports (Community, Kind, About, AnswerId, "By", Cause, At)
        SELECT $community, $kind, $about, $answer, $by, $cause, $at
        WHERE NOT EXISTS (SELECT 1 FROM Reports
            WHERE "By" = $by AND Community = $community AND Kind = $kind AND About = $about AND AnswerId = $answer)
        ON CONFLICT DO NOTHING
        """;

    private const string Since = """
        SELECT Community, Kind, About, AnswerId, "By", Cause, At FROM Reports
        WHERE Community = $community AND At >= $since ORDER BY Id DESC
        """;

    public Task AddAsync(Report report, CancellationToken cancellationToken) =>
        database.WriteAsync(connection =>
            connection.ExecuteAsync(
                Insert,
                ("$community", report.Community.ToString()),
                ("$kind", report.Kind.ToString()),
                ("$about", report.About),
                ("$answer", report.Answer?.Value),
                ("$by", report.By?.Value),
                ("$cause", report.Cause),
                ("$at", report.At.ToUniversalTime())
            )
        );

    public Task<IReadOnlyList<Report>> ReadAsync(
        CommunityId community,
        DateTimeOffset since,
        CancellationToken cancellationToken
    ) =>
        database.UseConnectionAsync<IReadOnlyList<Report>>(
            async connection =>
                await connection.ReadAsync(
                    Since,
                    Read,
                    cancellationToken,
                    ("$community", community.ToString()),
                    ("$since", since.ToUniversalTime())
                ),
            cancellationToken
        );

    private static Report Read(SqliteColumns row) =>
        new(
            CommunityKey.Read(row.Text()),
            row.Name<ReportKind>(),
            row.Text(),
            row.TextOrNull() is { } answer ? new AnswerId(answer) : null,
            row.TextOrNull() is { } by ? new MemberKey(by) : null,
            row.Text(),
            row.Moment()
        );
}
