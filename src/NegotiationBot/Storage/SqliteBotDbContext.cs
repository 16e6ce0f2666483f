using Microsoft.EntityFrameworkCore;

namespace NegotiationBot.Storage;

/// <summary>The bot's data in one SQLite file.</summary>
public sealed class SqliteBotDbContext(DbContextOptions<SqliteBotDbContext> options) : BotDbContext(options);
