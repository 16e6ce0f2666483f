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
        ]
    );

    private static readonly FrozenSet<string> Joiners = FrozenSet.Create(
        StringComparer.Ordinal,
        ["and", "or", "vs", "versus", "n"]
    );

    private readonly Dictionary<int, NameMention> _byStart = names.ToDictionary(name => name.Start);

    public int Count => words.Count;

    public string this[int index] => words[index].Plain;

    public IReadOnlyList<QuestionWord> Words => words;

    public IReadOnlyList<NameMention> Names => names;

    /// <summary>The first word that is not "ok", "so", "and".</summary>
    public int AfterFillers { get; } = words.TakeWhile(word => Fillers.Contains(word.Plain)).Count();

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

    private int AfterArticle(int index) => index < Count && this[index] is "the" ? index + 1 : index;
}
