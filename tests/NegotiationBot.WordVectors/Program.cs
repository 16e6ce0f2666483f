using System.Text;
using NegotiationBot.WordVectors;

// Words of general English as short vectors: words that mean about the same point the same way. The words are those that the encoder's own vocabulary has
// whole, and those of a list of ours; nothing comes from any corpus.
if (args is not [var output, var more])
{
    Console.Error.WriteLine("Usage: NegotiationBot.WordVectors OUTPUT MORE-WORDS.txt");
    return 2;
}
const int Dimensions = 36;

using var encoder = new SentenceEncoder();
var words = encoder
    .Vocabulary.Where(piece => piece.Length >= 2 && piece.All(char.IsAsciiLetterLower))
    .Concat(File.ReadLines(more).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
    .Distinct()
    .Order(StringComparer.Ordinal)
    .ToList();
var encoded = new List<(string Word, float[] Vector)>();
foreach (var word in words)
{
    if (encoder.PiecesOf(word) is { } pieces)
    {
        encoded.Add((word, encoder.Encode(pieces)));
    }
}
var reduced = PrincipalComponents.Reduce([.. encoded.Select(one => one.Vector)], Dimensions);
using var file = new BinaryWriter(File.Create(output));
var names = Encoding.ASCII.GetBytes(string.Join('\n', encoded.Select(one => one.Word)));
file.Write(Dimensions);
file.Write(names.Length);
file.Write(names);
foreach (var vector in reduced)
{
    var length = Math.Sqrt(vector.Sum(value => value * value));
    foreach (var value in vector)
    {
        file.Write((sbyte)Math.Round(127 * value / length));
    }
}
Console.WriteLine($"{encoded.Count} words, {file.BaseStream.Length} bytes");
return 0;
