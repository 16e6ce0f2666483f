using System.Text;
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

    public string Text() =>
        TextOrNull() ?? throw new InvalidCastException($"Column {_next - 1} has no text where there must be one.");

    /// <summary>A text as the database has it, in UTF-8; there until the next row is read.</summary>
    public ReadOnlySpan<byte> TextBytes() => raw.sqlite3_column_blob(reader.Handle, _next++);

    public bool Flag() => reader.GetBoolean(_next++);

    public byte[]? BytesOrNull() => reader.IsDBNull(_next) ? Skip<byte[]>() : Value<byte[]>();

    public T Value<T>() => reader.GetFieldValue<T>(_next++);

    public T Name<T>()
        where T : struct, Enum
    {
        var written = TextBytes();
        foreach (var (name, value) in Names<T>.Known)
        {
            if (written.SequenceEqual(name))
            {
                return value;
            }
        }
        throw new InvalidCastException($"{typeof(T).Name} has no “{Encoding.UTF8.GetString(written)}”.");
    }

    public long? IdOrNull() => reader.IsDBNull(_next) ? Skip<long?>() : Id();

    public int? NumberOrNull() => reader.IsDBNull(_next) ? Skip<int?>() : Number();

    /// <summary>A column that has no text says so itself: to ask for that first takes as long as to read it.</summary>
    public string? TextOrNull() => raw.sqlite3_column_text(reader.Handle, _next++).utf8_to_string();

    public T? ValueOrNull<T>()
        where T : struct => reader.IsDBNull(_next) ? Skip<T?>() : Value<T>();

    /// <summary>Parsing a name takes longer than reading the rest of the row, and it is known by its bytes.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly (byte[] Name, T Value)[] Known =
        [
            .. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(value.ToString()), value)),
        ];
    }

    private T? Skip<T>()
    {
        _next++;
        return default;
    }
}
