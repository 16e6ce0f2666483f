using System.Buffers;
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
    /// <summary>What a sentence is worth that has the full name and says no more of whose it is.</summary>
    public const double OnlyNamed = 3;

    /// <summary>So many words after the name the noun may stand that says what somebody is.</summary>
    private const int WordsOfApposition = 8;

    /// <summary>So many words a title takes, what it is of included.</summary>
    private const int WordsOfTitle = 12;

    private const double WorthOfPast = 1.5;

    private static readonly SearchValues<char> EndsOfApposition = SearchValues.Create(",.;:()");

    /// <summary>0 where the surname is not there; more for the full name, for an apposition after it, for an office before it.</summary>
    public static double Worth(string sentence, string name)
    {
        var full = WholeWords(sentence, name, 0);
        if (full < 0)
        {
            var surname = SurnameAlone(sentence, name[(name.LastIndexOf(' ') + 1)..]);
            return surname < 0 ? 0 : 1 + WorthAt(sentence, surname, EndOfWord(sentence, surname));
        }
        // In a transcript the label names whoever then introduces herself: "Ada Holt: Good evening, Ada Holt, pilot of the harbour."
        var most = 0.0;
        for (; full >= 0; full = WholeWords(sentence, name, full + 1))
        {
            most = Math.Max(most, WorthAt(sentence, full, full + name.Length));
        }
        return OnlyNamed + most;
    }

    private static double WorthAt(string sentence, int start, int end) =>
        OfApposition(AfterBody(sentence.AsSpan(end).TrimStart()))
        + (
            HasOffice(sentence, start)
            || HasLongOffice(sentence, start)
            || HasTitle(sentence, start, end)
            || IsSetOff(sentence, start, end)
            || IsHolder(sentence, start)
            || IsCalledSo(sentence, start)
                ? 1.5
                : 0
        );

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
            && word.Length < before.Length
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
        return ChildWords.Describe(frame, first, last)
            // "Orla Brenk is a schoolgirl"
            || (
                last + 2 < frame.Pieces.Count
                && (frame.Pieces[last + 1].Is("is") || frame.Pieces[last + 1].Is("was"))
                && ChildWords.Follow(frame, last + 2)
            )
            // "The school’s youngest pupil, Orla Brenk, won"; of "the girl, Orla Brenk said" the girl is another.
            || (
                first > 1
                && RoleNoun.IsChild(frame.Pieces[first - 2].Folded)
                && IsSetOff(sentence, name.Start, name.End)
            );
    }

    private static string Phrase(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(EndsOfApposition);
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    /// <summary>More for a comma and then no verb of saying: <c>, the envoy</c>, <c>, Verane’s chief negotiator</c>, or <c>is head of</c>; less for what they were.</summary>
    private static double OfApposition(ReadOnlySpan<char> rest)
    {
        var isVerb =
            rest.StartsWith("is ", StringComparison.Ordinal) || rest.StartsWith("was ", StringComparison.Ordinal);
        if (!isVerb && rest is not [',' or '(', ..])
        {
            return 0;
        }
        rest = rest[(isVerb ? rest.IndexOf(' ') : 1)..].TrimStart();
        if (BeginsWithJoint(rest))
        {
            return 0;
        }
        var phrase = Phrase(rest);
        var words = TermAnalyzer.Analyze(phrase).Take(WordsOfApposition).ToList();
        if (words.Count == 0)
        {
            return 0;
        }
        var says =
            words[0].Folded is "a" or "an" or "the"
            || (!isVerb && (words[0].Folded is "who" or "whom" or "former" || IsGenitive(phrase.Split(' ')[0])))
            || SaysWhat(phrase, words);
        return !says ? 0
            : words[0].Folded is "until" or "then" or "once" ? WorthOfPast
            : 3;
    }

    /// <summary>
    /// A noun for a person stands there before any verb of saying, and no name follows it: "Mr. Reyl, Minister Ilves" are two, as are "Mr. Reyl, Bram Ilves and the
    /// minister".
    /// </summary>
    private static bool SaysWhat(string phrase, List<AnalyzedTerm> words)
    {
        var isName = char.IsUpper(phrase[words[0].Span.Start]);
        var noun = words.FindIndex(word =>
            RoleNoun.IsPerson(word.Folded)
            // "Ada Holt, State Secretary" states nothing.
            || (SpeechVerbs.Find(word.Folded) is not null && !char.IsUpper(phrase[word.Span.Start]))
            || (isName && word.Folded is "and" or "or")
        );
        var next = noun + 1;
        while (next < words.Count && RoleNoun.IsPerson(words[next].Folded))
        {
            next++;
        }
        return noun >= 0
            && RoleNoun.IsPerson(words[noun].Folded)
            && !RoleNoun.IsPlural(words[noun].Folded)
            && (next == words.Count || !char.IsUpper(phrase[words[next].Span.Start]));
    }

    private static bool IsGenitive(string word) => word is [.., '’' or '\'', 's'];

    /// <summary>Words of an office stand right before the name: <c>President Ada Holt</c>, <c>her spokesman, Ada Holt</c>.</summary>
    private static bool HasOffice(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd(" ,");
        return RoleNoun.IsPerson(TextFolding.Fold(before[(before.LastIndexOf(' ') + 1)..]));
    }

    /// <summary>The office has what it is of behind it: <c>the host of the TV channel “Harbour” Ada Holt</c>.</summary>
    private static bool HasLongOffice(string sentence, int start)
    {
        var words = LastClause(sentence.AsSpan(0, start).TrimEnd());
        var of = Array.FindLastIndex(words, word => word is "of" or "for");
        return of > 1
            && words.Length - of <= WordsOfApposition
            && Determiners.Contains(TextFolding.Fold(words[Math.Max(0, of - 2)]))
            && RoleNoun.IsPerson(TextFolding.Fold(words[of - 1]))
            && !RoleNoun.IsPlural(TextFolding.Fold(words[of - 1]))
            && !Array.Exists(words[(of + 1)..], IsClauseWord);
    }

    /// <summary>
    /// A title in capitals with what it is of: <c>Deputy Commissioner for Ports and Harbours Ada Holt</c>, <c>Harbour Commission Director-General for Dredging, Ada Holt</c>.
    /// </summary>
    private static bool HasTitle(string sentence, int start, int end)
    {
        if (sentence.AsSpan(0, start).TrimEnd() is [.., ','] && !EndsApposition(sentence.AsSpan(end)))
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

    /// <summary>The name is closed by a comma after which nobody else follows, or by the end.</summary>
    private static bool EndsApposition(ReadOnlySpan<char> rest) =>
        rest is "" or "." || (rest is [',', ..] && !IsListed(rest[1..].TrimStart()));

    /// <summary>Past whose they are, up to the comma: <c>Ada Holt of the Harbour Commission, a lock keeper</c>.</summary>
    private static ReadOnlySpan<char> AfterBody(ReadOnlySpan<char> rest)
    {
        if (!rest.StartsWith("of ", StringComparison.Ordinal))
        {
            return rest;
        }
        var comma = rest.IndexOfAny(EndsOfApposition);
        if (comma < 0 || rest[comma] != ',')
        {
            return rest;
        }
        foreach (var word in rest[3..comma].ToString().Split(' '))
        {
            if (word is not ([>= 'A' and <= 'Z', ..] or "the" or "of" or "and" or "for"))
            {
                return rest;
            }
        }
        return rest[comma..];
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
        var words = LastClause(before);
        var genitive = Array.FindIndex(words, IsGenitive);
        return words.Length <= WordsOfApposition
            && (
                genitive is 0
                || (genitive > 0 && Determiners.Contains(TextFolding.Fold(words[0])))
                || (IsOffice(words) && !IsListed(sentence.AsSpan(end + 1).TrimStart()))
            );
    }

    /// <summary>The name is told of whoever holds an office: <c>Its director is Ada Holt</c>.</summary>
    private static bool IsHolder(string sentence, int start) =>
        sentence.AsSpan(0, start).TrimEnd() is [.. var before, ' ', 'i', 's'] && IsOffice(LastClause(before));

    /// <summary>What somebody is goes before the name: <c>a college student named Ada Holt</c>, <c>the spokesman, who goes by the name Ada Holt</c>.</summary>
    private static bool IsCalledSo(string sentence, int start)
    {
        var words = LastClause(sentence.AsSpan(0, start).TrimEnd());
        return words is [_, _, .., "named" or "called"] or [.., "known", "as"] or [_, .., "the", "name"]
            && (words[0] is "who" or "known" || Determiners.Contains(TextFolding.Fold(words[0])));
    }

    private static string[] LastClause(ReadOnlySpan<char> text) =>
        text[(text.LastIndexOfAny(EndsOfApposition) + 1)..].Trim().ToString().Split(' ');

    /// <summary>A noun for one person with its article, and at most what it is of: <c>the minister of labour</c>; not <c>the man who said it</c>.</summary>
    private static bool IsOffice(string[] words)
    {
        var folded = Array.ConvertAll(words, word => TextFolding.Fold(word));
        var end = Array.FindIndex(folded, Prepositions.Contains);
        var noun = end < 0 ? folded[^1] : folded[Math.Max(0, end - 1)];
        return (Determiners.OpensPhrase(folded[0]) || IsGenitive(words[0]))
            && RoleNoun.IsPerson(noun)
            && !RoleNoun.IsPlural(noun)
            && !Array.Exists(folded, word => Prepositions.IsConjunction(word) || SpeechVerbs.Find(word) is not null);
    }

    /// <summary>Others follow the comma: <c>the minister, Ada Holt, Bram Ilves and the mayor</c>.</summary>
    private static bool IsListed(ReadOnlySpan<char> rest) => rest is [>= 'A' and <= 'Z', ..] || BeginsWithJoint(rest);

    private static bool BeginsWithJoint(ReadOnlySpan<char> rest) =>
        rest.StartsWith("and ", StringComparison.Ordinal) || rest.StartsWith("or ", StringComparison.Ordinal);
}
