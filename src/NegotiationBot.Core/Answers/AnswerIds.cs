using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Answers;

/// <summary>Makes answer ids: four characters of a hash of what was asked and when, so that Core needs neither clock nor dice.</summary>
public static class AnswerIds
{
    /// <summary>Without 0 O, 1 I L, 2 Z, 5 S, 8 B and U: what a phone's screenshot blurs and a voice confuses.</summary>
    public const string Alphabet = "34679ACDEFGHJKMNPQRTVWXY";

    private const int Length = 4;

    /// <summary>After so many taken ids in a row the next ones are a character longer, so that a free one is always found.</summary>
    private const int AttemptsPerLength = 20;

    /// <param name="attempt">0 at first; another number gives another id, for when the first is taken.</param>
    public static AnswerId For(Question question, int attempt)
    {
        var seed = FormattableString.Invariant($"{question.AskedAt.UtcTicks}\n{attempt}\n{question.Text}");
        var number = BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed)));
        return new AnswerId(
            string.Create(
                Length + (attempt / AttemptsPerLength),
                number,
                static (characters, left) =>
                {
                    for (var i = 0; i < characters.Length; i++)
                    {
                        characters[i] = Alphabet[(int)(left % (uint)Alphabet.Length)];
                        left /= (uint)Alphabet.Length;
                    }
                }
            )
        );
    }
}
