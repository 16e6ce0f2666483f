using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>The words of a sentence with what stands between them.</summary>
internal readonly ref struct SentenceWords(string text, ReadOnlySpan<AnalyzedTerm> terms)
{
    private readonly ReadOnlySpan<AnalyzedTerm> _terms = terms;

    public string Text => text;

    public ReadOnlySpan<AnalyzedTerm> Terms => _terms;

    public int Count => _terms.Length;

    /// <summary>It is the first word or begins with it, as joined spellings do: its capital says nothing.</summary>
    public bool Opens(int i) => _terms[i].Span.Start == _terms[0].Span.Start;

    public bool FollowsComma(int i) => _terms[i].Span is { Start: > 1 } span && text[span.Start - 2] is ',';

    /// <summary>"six-week", "6-week"</summary>
    public bool IsBehindHyphen(int i) => _terms[i].Span is { Start: > 0 } span && text[span.Start - 1] is '-' or '‑';

    /// <summary>The first that begins behind it, past joined spellings of it; -1 where none does.</summary>
    public int NextTo(int i)
    {
        var next = i + 1;
        while (next < _terms.Length && _terms[next].Span.Start < _terms[i].Span.End)
        {
            next++;
        }
        return next < _terms.Length ? next : -1;
    }

    /// <summary>Only a space stands before it, and it is no small word: with the words before it makes one name of a thing.</summary>
    public bool IsJoined(int i) =>
        _terms[i].Span is { Start: > 0 } span
        && char.IsWhiteSpace(text[span.Start - 1])
        && span.Start > 1
        && char.IsLetterOrDigit(text[span.Start - 2])
        && !TermAnalyzer.IsStopWord(_terms[i].Folded);

    /// <summary>A letter stands before the hyphen: "B-52", not "10-12" and not "forty-two".</summary>
    public bool FollowsHyphen(int i) =>
        _terms[i].Span is { Start: > 1 } span
        && text[span.Start - 1] is '-'
        && char.IsLetter(text[span.Start - 2])
        && !(i > 0 && RowWords.Numbers.Contains(_terms[i - 1].Folded));

    public bool AreMinutes(int i) =>
        _terms[i].Span is { Start: > 1 } span && text[span.Start - 1] is ':' && char.IsAsciiDigit(text[span.Start - 2]);

    public bool IsBeforeListMark(int i) =>
        _terms[i].Span.End is var end && end + 1 < text.Length && text[end] is ')' or '.' && text[end + 1] is ' ';

    public bool IsBeforePercentSign(int i) => text.AsSpan(_terms[i].Span.End).TrimStart() is ['%', ..];

    public bool EndsPhrase(int i) => _terms[i].Span.End is var end && end < text.Length && text[end] is ',' or '.';

    /// <summary>"Larn’s", "the Falls’ shore": something of it is spoken of; ‘from Larn’ ends a quotation.</summary>
    public bool IsGenitive(int i) =>
        text.AsSpan(_terms[i].Span.Start, _terms[i].Span.Length) is [.., '\'' or '’', 's']
        || (text[_terms[i].Span.End - 1] is 's' && text.AsSpan(_terms[i].Span.End) is ['\'' or '’', ' ', ..]);

    /// <summary>"NATO", "G7"; among words in capitals none are.</summary>
    public bool IsInitials(int i) => IsInCapitals(i) && !(i > 0 && IsInCapitals(i - 1));

    private bool IsInCapitals(int i)
    {
        foreach (var letter in text.AsSpan(_terms[i].Span.Start, _terms[i].Span.Length))
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }
        return _terms[i].Span.Length > 1;
    }

    /// <summary>It is the spelling in one word of those before it.</summary>
    public bool IsJoinedSpelling(int i) => i > 0 && _terms[i].Span.Start < _terms[i - 1].Span.End;

    public bool Hold(string term)
    {
        foreach (var word in _terms)
        {
            if (word.Term == term)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Nothing but a space or a hyphen stands between a word and the next: no comma.</summary>
    public bool AreClose(int i) =>
        i + 1 < _terms.Length
        && (
            _terms[i + 1].Span.Start < _terms[i].Span.End
            || text.AsSpan(_terms[i].Span.End, _terms[i + 1].Span.Start - _terms[i].Span.End)
                is [' ' or '\u00a0' or '-' or '‑']
        );

    /// <summary>The next word, folded; empty behind the last.</summary>
    public string After(int i) => i + 1 < _terms.Length ? _terms[i + 1].Folded : "";

    public bool IsBeforeMinutes(int i) =>
        _terms[i].Span.End is var end
        && end + 2 < text.Length
        && text[end] is ':'
        && char.IsAsciiDigit(text[end + 1])
        && char.IsAsciiDigit(text[end + 2]);

    public SentenceWord this[int i] =>
        new(_terms[i].Term, _terms[i].Folded, text[_terms[i].Span.Start], _terms[i].Span);
}
