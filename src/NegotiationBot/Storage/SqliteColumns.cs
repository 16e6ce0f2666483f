using System.Globalization;
using System.Text;
using SQLitePCL;

namespace NegotiationBot.Storage;

/// <summary>The columns of one row, read from the left as a query names them; SQLite is asked without the checks of ADO, which take longer than the reading.</summary>
internal sealed class SqliteColumns(sqlite3_stmt row)
{
    private int _next;

    public long Id() => raw.sqlite3_column_int64(row, _next++);

    public int Number() => raw.sqlite3_column_int(row, _next++);

    public double Fraction() => raw.sqlite3_column_double(row, _next++);

    public string Text() =>
        TextOrNull() ?? throw new InvalidCastException($"Column {_next - 1} has no text where there must be one.");

    /// <summary>A text as the database has it, in UTF-8; there until the next row is read.</summary>
    public ReadOnlySpan<byte> TextBytes() => raw.sqlite3_column_blob(row, _next++);

    public bool Flag() => raw.sqlite3_column_int(row, _next++) != 0;

    public byte[]? BytesOrNull() => IsNull() ? Skip<byte[]>() : raw.sqlite3_column_blob(row, _next++).ToArray();

    public DateTimeOffset Moment() => DateTimeOffset.Parse(Text(), CultureInfo.InvariantCulture);

    public DateTimeOffset? MomentOrNull() => IsNull() ? Skip<DateTimeOffset?>() : Moment();

    public DateOnly? DayOrNull() => IsNull() ? Skip<DateOnly?>() : DateOnly.Parse(Text(), CultureInfo.InvariantCulture);

    public double? FractionOrNull() => IsNull() ? Skip<double?>() : Fraction();

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

    public long? IdOrNull() => IsNull() ? Skip<long?>() : Id();

    public int? NumberOrNull() => IsNull() ? Skip<int?>() : Number();

    /// <summary>A column that has no text says so itself: to ask for that first takes as long as to read it.</summary>
    public string? TextOrNull() => raw.sqlite3_column_text(row, _next++).utf8_to_string();

    /// <summary>Begins anew with the first column of the next row.</summary>
    public void Rewind() => _next = 0;

    /// <summary>Parsing a name takes longer than reading the rest of the row, and it is known by its bytes.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly (byte[] Name, T Value)[] Known =
        [
            .. Enum.GetValues<T>().Select(value => (Encoding.UTF8.GetBytes(value.ToString()), value)),
        ];
    }

    private bool IsNull() => raw.sqlite3_column_type(row, _next) == raw.SQLITE_NULL;

    private T? Skip<T>()
    {
        _next++;
        return default;
    }
}
