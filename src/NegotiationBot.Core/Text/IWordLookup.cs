namespace NegotiationBot.Core.Text;

/// <summary>Where words are looked up as they are written. No delegate: a question asks for tens of thousands, and most of the answers take no longer than a call.</summary>
internal interface IWordLookup
{
    /// <summary>What <see cref="TermAnalyzer.AnalyzeWord"/> gave for a word, or one of those that stand for what nobody wants to know.</summary>
    AnalyzedWord Of(ReadOnlySpan<char> written);
}
