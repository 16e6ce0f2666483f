using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace NegotiationBot.Storage;

/// <summary>What <c>dotnet ef migrations add</c> starts from; the bot itself never does.</summary>
public sealed class SqliteBotDbContextFactory : IDesignTimeDbContextFactory<SqliteBotDbContext>
{
    public SqliteBotDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteBotDbContext>().UseSqlite("Data Source=:memory:").Options);
}
