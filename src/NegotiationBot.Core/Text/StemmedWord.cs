namespace NegotiationBot.Core.Text;

/// <summary>A word on its way through <see cref="PorterStemmer"/>, with the measures its rules ask for. Suffixes given to it must fit.</summary>
internal ref struct StemmedWord
{
    private readonly string _original;
    private readonly Span<char> _letters;
    private int _length;

    public StemmedWord(string word, Span<char> buffer)
    {
        _original = word;
        _letters = buffer;
        _length = word.Length;
        word.CopyTo(buffer);
    }

    public readonly char Last => _letters[_length - 1];

    public readonly bool EndsInDoubleConsonant =>
        _length > 1 && Last == _letters[_length - 2] && IsConsonant(_length - 1);

    // The last letter alone turns most suffixes down.
    public readonly bool Ends(string suffix) => Last == suffix[^1] && _letters[.._length].EndsWith(suffix);

    public void Cut(int count) => _length -= count;

    public void Append(char letter) => _letters[_length++] = letter;

    public void Replace(string suffix, string replacement)
    {
        _length -= suffix.Length;
        replacement.CopyTo(_letters[_length..]);
        _length += replacement.Length;
    }

    /// <summary>Porter's m: how many times a vowel is followed by a consonant before the suffix.</summary>
    public readonly int MeasureBefore(string suffix)
    {
        var measure = 0;
        for (var i = 1; i < _length - suffix.Length; i++)
        {
            if (IsConsonant(i) && !IsConsonant(i - 1))
            {
                measure++;
            }
        }
        return measure;
    }

    /// <summary>Porter's *v*.</summary>
    public readonly bool HasVowelBefore(string suffix)
    {
        for (var i = 0; i < _length - suffix.Length; i++)
        {
            if (!IsConsonant(i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Porter's *o: consonant, vowel, consonant before the suffix, the last not w, x or y (<c>-hop</c>, <c>-fil</c>).</summary>
    public readonly bool EndsShortBefore(string suffix)
    {
        var last = _length - suffix.Length - 1;
        return last >= 2
            && IsConsonant(last)
            && !IsConsonant(last - 1)
            && IsConsonant(last - 2)
            && _letters[last] is not ('w' or 'x' or 'y');
    }

    public override readonly string ToString() =>
        _letters[.._length].SequenceEqual(_original) ? _original : _letters[.._length].ToString();

    private readonly bool IsConsonant(int i) =>
        _letters[i] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' => false,
            'y' => i == 0 || !IsConsonant(i - 1),
            _ => true,
        };
}
