namespace NegotiationBot.Core.Text;

/// <summary>A word as it is written, analysed once for all its occurrences.</summary>
internal sealed class AnalyzedWord(string term, string folded)
{
    /// <summary>Stands for a word that nobody wants to know: it is not among the words found, and no joined spelling has it.</summary>
    public static AnalyzedWord Passed { get; } = new("\0", "\0");

    /// <summary>Stands for a word of which nobody wants to know more than that there is one.</summary>
    public static AnalyzedWord Other { get; } = new("\0", "\0");

    /// <summary>Folded and stemmed.</summary>
    public string Term { get; } = term;

    /// <summary>Folded, not stemmed.</summary>
    public string Folded { get; } = folded;

    /// <summary>As it is written.</summary>
    public string Written { get; init; } = folded;

    /// <summary>With the next word it may make one that is also written as one; see <see cref="JoinedSpellings"/>.</summary>
    public bool MayBeJoined { get; } = JoinedSpellings.MayBeginWith(folded);

    /// <summary>A Cyrillic word without what may be the ending of its case; null for others.</summary>
    public AnalyzedWord? WithoutEnding { get; init; }

    /// <summary>For whoever keeps the word to number it by; null while nobody has.</summary>
    public int? Number { get; set; }
}
