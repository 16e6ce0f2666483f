using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>
/// A way to ask something, as a short pattern over plain words. <c>a/b</c>: either word; <c>{say}</c>, <c>{ask}</c>, <c>{be}</c>, <c>{do}</c>, <c>{hearers}</c>: a
/// word of that set; <c>{office}</c>: a word for somebody by what they are; <c>{x}</c>: known names, joined by "and", "or", "vs" or a comma; <c>{name}</c>: the same, or up to three words that may be a name nobody knows;
/// <c>{people}</c>: up to six words of which the last is for somebody or for those of a state (<c>Ivarran harbour officials</c>), not kept; <c>{role}</c>: up to six words that describe somebody (<c>lock keepers in the hospital</c>);
/// <c>{state-office}</c>: a <see cref="StateOffice"/> that nobody is known to hold; <c>...</c>: up to a dozen words; <c>(a/b)</c>: either word, which is left for what is asked about; <c>^</c>: the beginning, after fillers; <c>$</c>: the end.
/// </summary>
internal sealed class Phrasing
{
    private const int LongestGap = 12;
    private const int LongestUnknownName = 3;
    private const int LongestRole = 6;
    private const int LongestStateOffice = 8;

    private readonly string[] _pattern;
    private readonly string[][] _words;

    public Phrasing(Intent intent, string pattern, AskedFor askedFor = AskedFor.Anything)
    {
        Intent = intent;
        AskedFor = askedFor;
        _pattern = pattern.Split(' ');
        _words = [.. _pattern.Select(step => step.Trim('(', ')').Split('/'))];
    }

    public Intent Intent { get; }

    public AskedFor AskedFor { get; }

    /// <summary>The first place where the pattern holds; null where there is none.</summary>
    public PhrasingMatch? Match(MarkedWords words)
    {
        if (_pattern[0] == "^")
        {
            return Match(words, words.AfterFillers, 1) ?? Match(words, words.AfterDays(words.AfterFillers), 1);
        }
        for (var start = 0; start <= words.Count; start++)
        {
            if (Match(words, start, 0) is { } match)
            {
                return match;
            }
        }
        return null;
    }

    /// <summary>Where the rest of the pattern holds, what it used up; each step before it adds its own on the way back.</summary>
    private PhrasingMatch? Match(MarkedWords words, int at, int step)
    {
        if (step == _pattern.Length)
        {
            return new PhrasingMatch(this);
        }
        return _pattern[step] switch
        {
            "$" => words.IsOver(at) ? new PhrasingMatch(this) : null,
            "..." => AfterGap(words, at, step),
            "{x}" => words.NamesAt(at) is { Count: > 0 } names ? AfterNames(words, names, step) : null,
            "{name}" => words.NamesAt(at) is { Count: > 0 } names
                ? AfterNames(words, names, step)
                : AfterUnknownName(words, at, step),
            "{state-office}" => AfterStateOffice(words, at, step),
            "{role}" => AfterRole(words, at, step),
            "{people}" => AfterPeople(words, at, step),
            "{say}" => at < words.Count && IsSaid(words, at) ? AfterWord(words, at, step) : null,
            ['(', ..] => at < words.Count && Holds(step, words[at]) ? Match(words, at + 1, step + 1) : null,
            _ => at < words.Count && Holds(step, words[at]) ? AfterWord(words, at, step) : null,
        };
    }

    private PhrasingMatch? AfterGap(MarkedWords words, int at, int step)
    {
        for (var end = at; end <= Math.Min(words.Count, at + LongestGap); end++)
        {
            if (Match(words, end, step + 1) is { } match)
            {
                return match;
            }
        }
        return null;
    }

    private PhrasingMatch? AfterWord(MarkedWords words, int at, int step)
    {
        var match = Match(words, at + 1, step + 1);
        match?.Consumed.Add(at);
        return match;
    }

    private PhrasingMatch? AfterNames(MarkedWords words, IReadOnlyList<NameMention> names, int step)
    {
        var end = names[^1].End;
        var match = Match(words, end, step + 1) ?? Match(words, words.AfterDays(end), step + 1);
        match?.Names.InsertRange(0, names);
        return match ?? AfterTheirPeople(words, names, step);
    }

    private PhrasingMatch? AfterTheirPeople(MarkedWords words, IReadOnlyList<NameMention> names, int step)
    {
        if (names is not [var named] || TheirPeople.EndOf(words, named) is not { } end)
        {
            return null;
        }
        var match = Match(words, end, step + 1);
        match?.Names.Insert(0, NameMention.OfNobodyKnown(named.Start, end));
        return match;
    }

    private PhrasingMatch? AfterUnknownName(MarkedWords words, int at, int step)
    {
        for (var end = at + 1; end <= Math.Min(words.Count, at + LongestUnknownName); end++)
        {
            if (PlainWords.AreOrdinary(words[end - 1]))
            {
                return null;
            }
            if (Match(words, end, step + 1) is { } match)
            {
                match.Names.Insert(0, NameMention.OfNobodyKnown(at, end));
                return match;
            }
        }
        return null;
    }

    private PhrasingMatch? AfterStateOffice(MarkedWords words, int at, int step)
    {
        for (var end = at + 2; end <= Math.Min(words.Count, at + LongestStateOffice); end++)
        {
            if (
                StateOffice.Read([.. Enumerable.Range(at, end - at).Select(i => words[i])]) is not null
                && Match(words, end, step + 1) is { } match
            )
            {
                match.Names.Insert(0, NameMention.OfNobodyKnown(at, end));
                return match;
            }
        }
        return null;
    }

    private PhrasingMatch? AfterRole(MarkedWords words, int at, int step)
    {
        for (var end = at + 1; end <= Math.Min(words.Count, at + LongestRole); end++)
        {
            if (!PlainWords.MayDescribe(words[end - 1]))
            {
                return null;
            }
            if (Match(words, end, step + 1) is { } match)
            {
                match.Names.Insert(0, NameMention.OfNobodyKnown(at, end));
                return match;
            }
        }
        return null;
    }

    private PhrasingMatch? AfterPeople(MarkedWords words, int at, int step)
    {
        for (var end = at + 1; end <= Math.Min(words.Count, at + LongestRole); end++)
        {
            var last = words[end - 1];
            if (!PlainWords.MayDescribe(last) && !PlainWords.AreForPeople(last))
            {
                return null;
            }
            if (PlainWords.AreForPeople(last) && Match(words, end, step + 1) is { } match)
            {
                match.Consumed.UnionWith(Enumerable.Range(at, end - at));
                return match;
            }
        }
        return null;
    }

    /// <summary>Who was meant to pay did not mean anything.</summary>
    private static bool IsSaid(MarkedWords words, int at) =>
        PlainWords.Saying.Contains(words[at])
        && !(words[at] is "mean" or "meant" && at + 1 < words.Count && words[at + 1] is "to");

    private bool Holds(int step, string word) =>
        _pattern[step] switch
        {
            "{ask}" => PlainWords.Asking.Contains(word),
            "{be}" => PlainWords.Being.Contains(word),
            "{do}" => PlainWords.Doing.Contains(word),
            "{hearers}" => PlainWords.Hearing.Contains(word),
            "{office}" => RoleNoun.IsPerson(word),
            _ => _words[step].Contains(word),
        };
}
