using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Tells a sentence that introduces somebody (<c>said Ada Holt, the former envoy</c>) from one that only names them.</summary>
internal static class Introduction
{
    /// <summary>What the full name is worth where a sentence says whose it is.</summary>
    private const double InFull = 3;

    /// <summary>And the surname alone.</summary>
    private const double BySurname = 1;

    /// <summary>So many words a title takes, what it is of included.</summary>
    private const int WordsOfTitle = 12;

    /// <summary>0 where the sentence only names them, or not even that; more for the full name, for an apposition after it, for an office before it.</summary>
    public static double Worth(string sentence, string name)
    {
        var full = WholeWords(sentence, name, 0);
        if (full < 0)
        {
            var surname = SurnameAlone(sentence, name[(name.LastIndexOf(' ') + 1)..]);
            return surname < 0 ? 0 : Told(BySurname, WorthAt(sentence, surname, EndOfWord(sentence, surname)));
        }
        // In a transcript the label names whoever then introduces herself: "Ada Holt: Good evening, Ada Holt, pilot of the harbour."
        var most = 0.0;
        for (; full >= 0; full = WholeWords(sentence, name, full + 1))
        {
            most = Math.Max(most, WorthAt(sentence, full, full + name.Length));
        }
        return Told(InFull, most);
    }

    private static double Told(double name, double introduced) => introduced > 0 ? name + introduced : 0;

    private static double WorthAt(string sentence, int start, int end) =>
        Apposition.Worth(sentence.AsSpan(end).TrimStart())
        + (
            IsIntroduced(sentence, start, end)
            || (TitleBefore(sentence, start) is var title && title < start && IsIntroduced(sentence, title, end))
                ? 1.5
                : 0
        );

    private static bool IsIntroduced(string sentence, int start, int end) =>
        HasOffice(sentence, start)
        || HasLongOffice(sentence, start)
        || HasTitle(sentence, start, end)
        || IsSetOff(sentence, start, end)
        || IsDescribedFirst(sentence, start)
        || IsHolder(sentence, start)
        || IsCalledSo(sentence, start);

    /// <summary>Where the form of address begins that stands before a name: <c>the harbour’s captain, Lt. Ada Holt</c>. Where the name does, if none stands there.</summary>
    private static int TitleBefore(string sentence, int start)
    {
        while (
            sentence.AsSpan(0, start) is [.. var before, ' ']
            && before[(before.LastIndexOf(' ') + 1)..] is [>= 'A' and <= 'Z', ..] word
            && Honorific.Is(TextFolding.Fold(word))
        )
        {
            start -= word.Length + 1;
        }
        return start;
    }

    private static int WholeWords(string sentence, string words, int from)
    {
        for (
            var at = sentence.IndexOf(words, from, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = sentence.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            if (
                (at == 0 || !char.IsLetterOrDigit(sentence[at - 1]))
                && EndOfWord(sentence, at + words.Length - 1) == at + words.Length
            )
            {
                return at;
            }
        }
        return -1;
    }

    /// <summary>The surname where nobody else has it: of "Howard Holt, the dentist" Ada Holt is not told.</summary>
    private static int SurnameAlone(string sentence, string surname)
    {
        var at = WholeWords(sentence, surname, 0);
        while (at >= 0 && IsOfNamesake(sentence.AsSpan(0, at)))
        {
            at = WholeWords(sentence, surname, at + 1);
        }
        return at;
    }

    private static bool IsOfNamesake(ReadOnlySpan<char> before)
    {
        if (before is not [.., ' '])
        {
            return false;
        }
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word is [var first, .., var last]
            && char.IsUpper(first)
            && char.IsLetter(last)
            // "Ivan Holt is free": the first word of a sentence has its capital from there, unless it is a first name.
            && (word.Length < before.Length || GivenName.IsKnown(TextFolding.Fold(word)))
            && !Honorific.Is(TextFolding.Fold(word))
            && !RoleNoun.IsPerson(TextFolding.Fold(word));
    }

    private static int EndOfWord(string sentence, int within)
    {
        while (within < sentence.Length && char.IsLetterOrDigit(sentence[within]))
        {
            within++;
        }
        return within;
    }

    /// <summary>The sentence tells that whoever bears the name is a child: nobody is told who a child is.</summary>
    /// <param name="name">As the sentence has it.</param>
    public static bool IsOfChild(string sentence, string name)
    {
        var at = sentence.IndexOf(name, StringComparison.Ordinal);
        var span = new TextSpan(at, at + name.Length);
        return FrameReader
            .Read(sentence, new ArticleOutline(null, [new TextSpan(0, sentence.Length)]), [])
            .Any(frame => frame.Span.Contains(span) && IsOfChild(sentence, frame, span));
    }

    private static bool IsOfChild(string sentence, Frame frame, TextSpan name)
    {
        var first = frame.Pieces.TakeWhile(piece => piece.Span.Start < name.Start).Count();
        var last = frame.Pieces.TakeWhile(piece => piece.Span.End <= name.End).Count() - 1;
        return ChildWords.TellOf(frame, first, last)
            // "The school’s youngest pupil, Orla Brenk, won"; of "the girl, Orla Brenk said" the girl is another.
            || (
                first > 1
                && RoleNoun.IsChild(frame.Pieces[first - 2].Folded)
                && IsSetOff(sentence, name.Start, name.End)
            );
    }

    /// <summary>Words of an office stand right before the name: <c>President Ada Holt</c>, <c>her spokesman, Ada Holt</c>.</summary>
    private static bool HasOffice(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd(" ,");
        return RoleNoun.IsPerson(TextFolding.Fold(before[(before.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>The office has what it is of behind it: <c>the host of the TV channel “Harbour” Ada Holt</c>.</summary>
    private static bool HasLongOffice(string sentence, int start)
    {
        var words = Apposition.LastClause(sentence.AsSpan(0, start).TrimEnd());
        var of = Array.FindLastIndex(words, word => word is "of" or "for");
        return of > 1
            && words.Length - of <= Apposition.Words
            && TextFolding.Fold(words[Math.Max(0, of - 2)]) is var opens
            // "I myself, or head of our team Ada Holt"
            && (Determiners.Contains(opens) || opens is "or")
            && RoleNoun.IsPerson(TextFolding.Fold(words[of - 1]))
            && !RoleNoun.IsPlural(TextFolding.Fold(words[of - 1]))
            && !Array.Exists(words[(of + 1)..], IsClauseWord);
    }

    /// <summary>
    /// A title in capitals with what it is of: <c>Deputy Commissioner for Ports and Harbours Ada Holt</c>, <c>Harbour Commission Director-General for Dredging, Ada Holt</c>.
    /// </summary>
    private static bool HasTitle(string sentence, int start, int end)
    {
        if (sentence.AsSpan(0, start).TrimEnd() is [.., ','] && !Apposition.Ends(sentence.AsSpan(end)))
        {
            return false;
        }
        var words = sentence[..start].TrimEnd(' ', ',').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is not [.., [>= 'A' and <= 'Z', ..]])
        {
            return false;
        }
        var links = 0;
        for (var i = words.Length - 1; i >= Math.Max(0, words.Length - WordsOfTitle); i--)
        {
            var folded = TextFolding.Fold(words[i]);
            if (words[i] is [>= 'A' and <= 'Z', ..] word)
            {
                if (RoleNoun.IsPerson(folded) && !RoleNoun.IsPlural(folded) && links > 0)
                {
                    return TextFolding.Fold(words[i + 1]) is "for" or "of" or "to";
                }
                // Of "the Commissioner for Ports Bram Ilves, Ada Holt" she is another, and so is the one after a comma or a stop.
                if (GivenName.IsKnown(folded) || !char.IsLetterOrDigit(word[^1]))
                {
                    return false;
                }
            }
            else if (folded is "for" or "of" or "to" or "and" or "the" or "on")
            {
                links++;
            }
            else
            {
                return false;
            }
        }
        return false;
    }

    private static bool IsClauseWord(string word) =>
        TextFolding.Fold(word) is var folded
        && (
            folded is "who" or "that" or "which" or "to"
            || Prepositions.IsConjunction(folded)
            || SpeechVerbs.Find(folded) is not null
        );

    /// <summary>The name itself is the apposition: <c>Verane’s oldest lock keeper, Ada Holt, said</c>.</summary>
    private static bool IsSetOff(string sentence, int start, int end)
    {
        if (sentence.AsSpan(0, start).TrimEnd() is not [.. var before, ','] || sentence.AsSpan(end) is not [',', ..])
        {
            return false;
        }
        // "The next day, Ada Holt, who" has no genitive, and "at the day’s end, Ada Holt," begins with no article.
        var words = Apposition.LastClause(before);
        var genitive = Array.FindIndex(words, Apposition.IsGenitive);
        return words.Length <= Apposition.Words
            && (
                genitive is 0
                || (genitive > 0 && Determiners.Contains(TextFolding.Fold(words[0])))
                || (IsOffice(words) && !Apposition.IsListed(sentence.AsSpan(end + 1).TrimStart()))
            );
    }

    /// <summary>What she is opens the sentence: <c>A retired pilot, Ada Holt rows</c>.</summary>
    private static bool IsDescribedFirst(string sentence, int start) =>
        sentence.AsSpan(0, start).TrimEnd() is [.. var before, ',']
        && before.TrimStart() is ['A', ' ' or 'n', ..]
        && !before.Contains(',')
        && IsOffice(Apposition.LastClause(before));

    /// <summary>The name is told of whoever holds an office: <c>Its director is Ada Holt</c>.</summary>
    private static bool IsHolder(string sentence, int start) =>
        sentence.AsSpan(0, start).TrimEnd() is [.. var before, ' ', 'i', 's']
        && IsOffice(Apposition.LastClause(before));

    /// <summary>What somebody is goes before the name: <c>a college student named Ada Holt</c>, <c>the spokesman, who goes by the name Ada Holt</c>.</summary>
    private static bool IsCalledSo(string sentence, int start)
    {
        var words = Apposition.LastClause(sentence.AsSpan(0, start).TrimEnd());
        return words is [_, _, .., "named" or "called"] or [.., "known", "as"] or [_, .., "the", "name"]
            && (words[0] is "who" or "known" || Determiners.Contains(TextFolding.Fold(words[0])));
    }

    /// <summary>A noun for one person with its article, and at most what it is of: <c>the minister of labour</c>; not <c>the man who said it</c>.</summary>
    private static bool IsOffice(string[] words)
    {
        var folded = Array.ConvertAll(words, word => TextFolding.Fold(word));
        var end = Array.FindIndex(folded, Prepositions.Contains);
        var noun = end < 0 ? folded[^1] : folded[Math.Max(0, end - 1)];
        return (Determiners.OpensPhrase(folded[0]) || Apposition.IsGenitive(words[0]))
            && RoleNoun.IsPerson(noun)
            && !RoleNoun.IsPlural(noun)
            && !Array.Exists(folded, word => Prepositions.IsConjunction(word) || SpeechVerbs.Find(word) is not null);
    }
}
