using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Finds a name in a sentence, and gives it as the article writes it: how it was typed is never shown.</summary>
internal static class NameAsWritten
{
    /// <summary>A known name as a sentence has it, so that it is found there: in full or by the surname. The known name where that has neither.</summary>
    public static string Of(string name, string sentence)
    {
        var words = TermAnalyzer.Analyze(name);
        return words.Count == 0
            ? name
            : In(sentence, [.. words.Select(word => word.Term)]) ?? Surname(words[^1], sentence) ?? name;
    }

    private static string? Surname(AnalyzedTerm surname, string sentence) =>
        TermAnalyzer
            .Analyze(sentence)
            .Where(word => char.IsUpper(sentence[word.Span.Start]) && ShownName.IsSame(word.Folded, surname.Folded))
            .Select(word => WithoutGenitive(word.Span.Of(sentence)))
            .FirstOrDefault();

    /// <param name="name">Index terms of its words, in their order; one middle name or initial may stand between two of them.</param>
    /// <returns>null where the name is not there, or not with capitals.</returns>
    public static string? In(string sentence, IReadOnlyList<string> name)
    {
        var words = TermAnalyzer.Analyze(sentence);
        for (var i = 0; i < words.Count; i++)
        {
            if (IsAt(words[i], 0) && LastOf(i) is >= 0 and var last)
            {
                // Of a first name alone the surname follows.
                var end =
                    name.Count == 1 && last + 1 < words.Count && IsCapital(words[last + 1]) && IsSpace(last)
                        ? last + 1
                        : last;
                // And before a surname alone its first name.
                var first = name.Count == 1 && end == last && i > 0 && IsFirstName(i - 1) ? i - 1 : i;
                return WithoutGenitive(sentence[words[first].Span.Start..words[end].Span.End]);
            }
        }
        return null;

        bool IsCapital(AnalyzedTerm word) => char.IsUpper(sentence[word.Span.Start]);

        bool IsAt(AnalyzedTerm word, int part) => word.Term == name[part] && IsCapital(word);

        bool IsFirstName(int at) => IsCapital(words[at]) && IsSpace(at) && GivenName.IsKnown(words[at].Folded);

        bool IsSpace(int after) => sentence[words[after].Span.End..words[after + 1].Span.Start] is " ";

        int LastOf(int first)
        {
            var last = first;
            for (var part = 1; part < name.Count; part++)
            {
                var next = last + 1;
                while (next < words.Count && !(IsAt(words[next], part) && IsOneName(words[last], words[next])))
                {
                    next++;
                }
                if (next == words.Count)
                {
                    return -1;
                }
                last = next;
            }
            return last;
        }

        bool IsOneName(AnalyzedTerm before, AnalyzedTerm after)
        {
            if (after.Span.Start < before.Span.End)
            {
                return false;
            }
            var between = sentence.AsSpan(before.Span.End..after.Span.Start).Trim(" .-\u00AD");
            return between.IsEmpty || (char.IsUpper(between[0]) && !between.ContainsAny(',', ';', ' '));
        }
    }

    private static string WithoutGenitive(string name) => name is [.., '’' or '\'', 's'] ? name[..^2] : name;
}
