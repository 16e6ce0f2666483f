namespace NegotiationBot.Benchmarks.Synthetic;

/// <summary>The vocabulary: real function words, which every engine here leaves out, and invented content words that no stemmer changes.</summary>
internal static class Words
{
    private const int Vocabulary = 200_000;

    /// <summary>Function words take the first places of Zipf's law, so the commonest content word stands behind them.</summary>
    private const double FirstRank = 33;

    private static readonly string[] Consonants = [.. "b c d f g k l m n p r t v z w".Split(' ')];
    private static readonly string[] Vowels = ["a", "o", "u", "e", "i"];
    private static readonly string[] LastVowels = ["a", "o", "u"];

    private static readonly string[] Contents = [.. Enumerable.Range(0, Vocabulary).Select(Spell)];

    private static readonly string[] Functions =
        "the of to and in a is for that it with as on be at by this an are or was not but if no their there they such".Split(
            ' '
        );

    /// <summary>A content word by Zipf's law: the word of rank r with a probability in proportion to 1/r.</summary>
    public static string Content(Random random) =>
        Contents[(int)(FirstRank * (Math.Pow((Vocabulary + FirstRank) / FirstRank, random.NextDouble()) - 1))];

    public static string Function(Random random) => Functions[random.Next(Functions.Length)];

    /// <summary>Three syllables, no two words alike.</summary>
    private static string Spell(int rank)
    {
        var (rest, last) = Math.DivRem(rank, Consonants.Length * LastVowels.Length);
        var (first, middle) = Math.DivRem(rest, Consonants.Length * Vowels.Length);
        return Syllable(first, Vowels) + Syllable(middle, Vowels) + Syllable(last, LastVowels);
    }

    private static string Syllable(int number, string[] vowels) =>
        Consonants[number / vowels.Length % Consonants.Length] + vowels[number % vowels.Length];
}
