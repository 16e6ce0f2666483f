using System.Collections.Frozen;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace NegotiationBot.Storage;

/// <summary>The columns of one row, read from the left as a query names them.</summary>
internal sealed class SqliteColumns(SqliteDataReader reader)
{
    private int _next;

    public long Id() => reader.GetInt64(_next++);

    public int Number() => reader.GetInt32(_next++);

    public double Fraction() => reader.GetDouble(_next++);

    public string Text() => reader.GetString(_next++);

    /// <summary>A text as the database has it, in UTF-8; there until the next row is read.</summary>
    public ReadOnlySpan<byte> TextBytes() => raw.sqlite3_column_blob(reader.Handle, _next++);

    public bool Flag() => reader.GetBoolean(_next++);

    public byte[]? BytesOrNull() => reader.IsDBNull(_next) ? Skip<byte[]>() : Value<byte[]>();

    public T Value<T>() => reader.GetFieldValue<T>(_next++);

    public T Name<T>()
        where T : struct, Enum => Names<T>.Known[Text()];

    public long? IdOrNull() => reader.IsDBNull(_next) ? Skip<long?>() : Id();

    public int? NumberOrNull() => reader.IsDBNull(_next) ? Skip<int?>() : Number();

    public string? TextOrNull() => reader.IsDBNull(_next) ? Skip<string>() : Text();

    public T? ValueOrNull<T>()
        where T : struct => reader.IsDBNull(_next) ? Skip<T?>() : Value<T>();

    /// <summary>Parsing a name takes longer than reading the rest of the row.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<string, T> Known = Enum.GetValues<T>()
            .ToFrozenDictionary(value => value.ToString(), StringComparer.Ordinal);
    }

    private T? Skip<T>()
    {
        _next++;
        return default;
    }
}
