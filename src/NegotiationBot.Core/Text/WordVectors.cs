using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace NegotiationBot.Core.Text;

/// <summary>
/// Words of general English as directions: words that mean about the same point about the same way. The table was made once by an encoder of sentences from
/// words alone (the project beside the tests tells how); it knows nothing of any corpus.
/// </summary>
public sealed class WordVectors
{
    private const string Resource = "NegotiationBot.Core.Text.Models.words.vectors";

    private static readonly Lazy<WordVectors> OfTheProgram = new(Load);

    private readonly byte[] _names;
    private readonly int[] _starts;
    private readonly sbyte[] _values;
    private readonly float[] _lengths;
    private readonly int _dimensions;

    private WordVectors(int dimensions, byte[] names, sbyte[] values)
    {
        (_dimensions, _names, _values) = (dimensions, names, values);
        var starts = new List<int> { 0 };
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i] == (byte)'\n')
            {
                starts.Add(i + 1);
            }
        }
        starts.Add(names.Length + 1);
        _starts = [.. starts];
        _lengths = new float[Count];
        for (var word = 0; word < _lengths.Length; word++)
        {
            _lengths[word] = MathF.Sqrt(Dot(word, word));
        }
    }

    public static WordVectors Shipped => OfTheProgram.Value;

    public int Dimensions => _dimensions;

    public int Count => _starts.Length - 1;

    /// <summary>The number of a word in lower case; −1 for one that the table does not have.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Compare(word, _names.AsSpan(_starts[middle], _starts[middle + 1] - 1 - _starts[middle]));
            if (order == 0)
            {
                return middle;
            }
            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }
        return -1;
    }

    /// <summary>The cosine of the angle between two words by their numbers, −1 to 1.</summary>
    public float Similarity(int one, int other) => Dot(one, other) / (_lengths[one] * _lengths[other]);

    /// <summary>The words whose cosine with a word is at least <paramref name="least"/>, the nearest first, without itself; none for a word the table does not have.</summary>
    public IReadOnlyList<string> NearestTo(string word, float least)
    {
        var found = Find(word);
        if (found < 0)
        {
            return [];
        }
        var near = new List<(int Word, float Similarity)>();
        for (var other = 0; other < Count; other++)
        {
            var similarity = Similarity(found, other);
            if (other != found && similarity >= least)
            {
                near.Add((other, similarity));
            }
        }
        return [.. near.OrderByDescending(one => one.Similarity).Select(one => NameOf(one.Word))];
    }

    private string NameOf(int word) =>
        Encoding.ASCII.GetString(_names.AsSpan(_starts[word], _starts[word + 1] - 1 - _starts[word]));

    /// <summary>The cosine of the angle between two sums of words; 0 where one has none.</summary>
    public static double Cosine(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var (dot, ones, others) = (0.0, 0.0, 0.0);
        for (var i = 0; i < one.Length; i++)
        {
            dot += one[i] * other[i];
            ones += one[i] * one[i];
            others += other[i] * other[i];
        }
        return ones > 0 && others > 0 ? dot / Math.Sqrt(ones * others) : 0;
    }

    /// <summary>Adds a word's direction, at length 1 times a weight, to a sum.</summary>
    public void AddTo(Span<float> sum, int word, double weight)
    {
        var values = _values.AsSpan(word * _dimensions, _dimensions);
        var scale = (float)(weight / _lengths[word]);
        for (var i = 0; i < values.Length; i++)
        {
            sum[i] += scale * values[i];
        }
    }

    private int Dot(int one, int other)
    {
        var a = _values.AsSpan(one * _dimensions, _dimensions);
        var b = _values.AsSpan(other * _dimensions, _dimensions);
        var sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static int Compare(ReadOnlySpan<char> word, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < word.Length && i < name.Length; i++)
        {
            if (word[i] != name[i])
            {
                return word[i] - name[i];
            }
        }
        return word.Length - name.Length;
    }

    private static WordVectors Load()
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program lacks its part {Resource}.");
        using var reader = new BinaryReader(stream);
        var dimensions = reader.ReadInt32();
        var names = reader.ReadBytes(reader.ReadInt32());
        var values = reader.ReadBytes((int)(stream.Length - stream.Position));
        return new WordVectors(dimensions, names, [.. MemoryMarshal.Cast<byte, sbyte>(values)]);
    }
}
