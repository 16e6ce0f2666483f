using System.Runtime.CompilerServices;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Those of whom an article tells by name that they are children: none of its sentences that names them is shown, though it says nothing of their age.</summary>
public sealed class ChildrenNamed
{
    private static readonly ConditionalWeakTable<IndexedArticle, ChildrenNamed> Known = [];

    private readonly IReadOnlyList<IReadOnlyList<string>> _names;

    /// <summary>Surnames that somebody else in the article has, too: alone they mean that other, for children are called by their first names.</summary>
    private readonly HashSet<string> _shared;

    private ChildrenNamed(IReadOnlyList<IReadOnlyList<string>> names, HashSet<string> shared) =>
        (_names, _shared) = (names, shared);

    public bool IsEmpty => _names.Count == 0;

    /// <summary>Fetches the whole text where it is not in memory.</summary>
    public static ChildrenNamed Of(IndexedArticle article) => Known.GetValue(article, Read);

    /// <summary>By the whole name, by the first name alone, or by a surname that is nobody else's there.</summary>
    public bool AreIn(string words) =>
        !IsEmpty && NamedChild.RunsIn(words).Any(run => _names.Any(name => Names(run, name)));

    /// <summary>A title is better without a name too many than with one.</summary>
    public bool AreInTitle(string title) =>
        !IsEmpty
        && NamedChild.RunsIn(title).SelectMany(NamedChild.Apart).Any(run => _names.Any(name => Names(run, name)));

    private static ChildrenNamed Read(IndexedArticle article)
    {
        var whole = new TextSpan(0, article.Text.Length);
        var sentences = article.Content.Around(whole).SentencesIn(whole).Select(article.Of).ToList();
        var names = sentences
            .SelectMany(NamedChild.NamesIn)
            .DistinctBy(name => string.Join(' ', name))
            .Where(name => name.Count > 1 || GivenName.IsKnown(name[0]))
            .ToList();
        HashSet<string> shared = names.Count == 0 ? [] : [.. Shared(sentences, names)];
        return new ChildrenNamed(names, shared);
    }

    private static IEnumerable<string> Shared(IEnumerable<string> sentences, List<IReadOnlyList<string>> names) =>
        from run in sentences.SelectMany(NamedChild.RunsIn)
        let surname = run.Words[^1]
        where run.IsTitled || (run.Words.Count > 1 && !names.Exists(name => Holds(run.Words, name)))
        select surname;

    private bool Names(NamedChild.NameRun run, IReadOnlyList<string> name) =>
        Holds(run.Words, name)
        || (
            run is { IsTitled: false, Words: [var only] }
            && (only == name[0] || (only == name[^1] && !_shared.Contains(only)))
        );

    /// <summary>One after the other, as they are.</summary>
    private static bool Holds(IReadOnlyList<string> run, IReadOnlyList<string> name) =>
        Enumerable
            .Range(0, Math.Max(0, run.Count - name.Count + 1))
            .Any(at => name.Index().All(of => run[at + of.Index] == of.Item));
}
