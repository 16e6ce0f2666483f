using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>A paragraph of a text with its sentences and their index terms, each analysed when it is looked at for the first time. Safe for several threads.</summary>
internal sealed class AnalyzedParagraph(string text, TextSpan span)
{
    private TextSpan[]? _sentences;
    private AnalyzedTerm[]?[]? _terms;

    public TextSpan Span => span;

    public ReadOnlySpan<TextSpan> Sentences => _sentences ??= [.. SentenceSplitter.Split(text, span)];

    /// <summary>The numbers of those that a span overlaps.</summary>
    public (int First, int End) SentencesOver(TextSpan span) =>
        AnalyzedText.Overlapping(Sentences, sentence => sentence, span);

    /// <summary>The terms of a sentence by its number. No word, nor a spelling that joins two, goes from one sentence into the next: a stop lies between.</summary>
    public ReadOnlySpan<AnalyzedTerm> TermsOf(int sentence)
    {
        var terms = _terms ??= new AnalyzedTerm[Sentences.Length][];
        return terms[sentence] ??= TermAnalyzer.Analyze(text, Sentences[sentence]);
    }

    /// <summary>The same, with <see cref="AnalyzedWord.Other"/> in the place of what is surely none of some terms; good until this thread asks so again.</summary>
    public ReadOnlySpan<AnalyzedTerm> TermsOf(int sentence, QuestionTerms asked) =>
        _terms?[sentence]
        ?? TermAnalyzer.AnalyzeFleetingly(text, Sentences[sentence], new AskedWords(asked, text, AnalyzedWord.Other));
}
