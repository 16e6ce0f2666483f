using System.Collections.Frozen;

namespace NegotiationBot.Core.Questions;

/// <summary>The words of a question with the known names marked among them.</summary>
internal sealed class MarkedWords(IReadOnlyList<QuestionWord> words, IReadOnlyList<NameMention> names)
{
    private static readonly FrozenSet<string> Fillers = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "ok",
            "okay",
            "so",
            "and",
            "but",
            "hey",
            "hi",
            "hello",
            "lol",
            "btw",
            "well",
            "then",
            "also",
            "please",
            "now",
            "yo",
            "um",
            "lmao",
            "omg",
            "tbh",
            "bro",
            "dude",
            "oh",
        ]
    );

    /// <summary>What people put behind a question and mean nothing by.</summary>
    private static readonly FrozenSet<string> Trailers = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            "lol",
            "lmao",
            "haha",
            "hahaha",
            "btw",
            "tbh",
            "pls",
            "please",
            "thanks",
            "though",
            "anyway",
            "anyways",
            "again",
            "then",
            "exactly",
            "really",
            "even",
            "bro",
            "dude",
            "man",
            "omg",
        ]
    );

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(
        StringComparer.Ordinal,
        ["and", "or", "vs", "versus", "v", "n"]
    );

    private static readonly string[][] LeadIns =
    [
        .. new[]
        {
            "any idea",
            "any clue",
            "do you know",
            "do we know",
            "does anyone know",
            "does anybody know",
            "anyone know",
            "anybody know",
            "can you tell me",
            "could you tell me",
            "can someone tell me",
            "tell me",
            "remind me",
            "i wonder",
            "just wondering",
            "i forgot",
        }.Select(words => words.Split(' ')),
    ];

    private readonly Dictionary<int, NameMention> _byStart = names.ToDictionary(name => name.Start);

    public int Count => words.Count;

    public string this[int index] => words[index].Plain;

    public IReadOnlyList<QuestionWord> Words => words;

    public IReadOnlyList<NameMention> Names => names;

    /// <summary>The first word that is not "ok", "so", "and", nor of "any idea", "do you know".</summary>
    public int AfterFillers { get; } = AfterLeadIns(words);

    /// <summary>Words that only say of which days the question is: they may stand anywhere in it.</summary>
    private IReadOnlyList<int> Days { get; init; } = [];

    public MarkedWords Of(NamedPeriod? period) => new(words, names) { Days = period?.Consumed ?? [] };

    /// <summary>Past "in april", where such words stand at an index; else the index.</summary>
    public int AfterDays(int index)
    {
        var at =
            index + 1 < Count && this[index] is "in" or "on" or "since" or "by" or "back" or "from" or "until"
                ? index + 1
                : index;
        if (!Days.Contains(at))
        {
            return index;
        }
        while (Days.Contains(at))
        {
            at++;
        }
        return at;
    }

    /// <summary>The words are over there, but for "lol", "again", "tho".</summary>
    public bool IsOver(int index) =>
        index <= Count && Enumerable.Range(index, Count - index).All(i => Trailers.Contains(this[i]));

    /// <summary>The names that stand at a word, with those joined to them; none where no name begins there.</summary>
    public IReadOnlyList<NameMention> NamesAt(int index)
    {
        var found = new List<NameMention>();
        while (_byStart.TryGetValue(AfterArticle(index), out var name))
        {
            found.Add(name);
            if (name.End >= Count || !Joiners.Contains(this[name.End]))
            {
                break;
            }
            index = name.End + 1;
        }
        return found;
    }

    private static int AfterLeadIns(IReadOnlyList<QuestionWord> words)
    {
        var at = 0;
        for (var before = -1; before < at; )
        {
            before = at;
            at += words.Skip(at).TakeWhile(word => Fillers.Contains(word.Plain)).Count();
            at +=
                Array
                    .Find(
                        LeadIns,
                        leadIn =>
                            at + leadIn.Length < words.Count
                            && leadIn.Index().All(one => words[at + one.Index].Plain == one.Item)
                    )
                    ?.Length
                ?? 0;
        }
        return at;
    }

    private int AfterArticle(int index) => index < Count && this[index] is "the" ? index + 1 : index;
}
