using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>
/// An office of which a state or a town has one, however it is written: <c>Verane’s foreign minister</c>, <c>Minister of Foreign Affairs of Verane</c>. A deputy’s, a
/// former holder’s or a spokesman’s is another.
/// </summary>
public sealed class StateOffice
{
    private const int LongestState = 3;
    private const int LongestRole = 4;

    private static readonly FrozenSet<string> Heads = Set(
        "president minister chancellor king queen emperor empress emir sultan taoiseach mayor governor"
    );

    /// <summary>Of the secretaries that a state has these are its ministers.</summary>
    private static readonly FrozenSet<string> OfSecretaries = Set("foreign home defense interior");

    /// <summary>What stands before "of" in a state’s full name: <c>the Federal Republic of Verane</c>.</summary>
    private static readonly FrozenSet<string> OfFullNames = Set(
        "the republic kingdom state federation principality duchy grand sultanate emirate federal islamic peoples democratic socialist hellenic"
    );

    /// <summary>Words of a role that texts write in another way, too.</summary>
    private static readonly FrozenDictionary<string, string[]> Spellings = new Dictionary<string, string[]>
    {
        ["prime"] = ["prime", "pm", "premier"],
        ["minister"] = ["minister", "pm", "premier", "fm"],
        ["foreign"] = ["foreign", "fm"],
        ["defense"] = ["defense", "defence"],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Holding = Set("current incumbent sitting new newly elected mr mrs ms");

    private readonly List<string> _role;
    private readonly FrozenSet<string> _state;
    private readonly Lazy<IReadOnlyList<string>> _terms;

    private StateOffice(List<string> role, FrozenSet<string> state, List<string> words)
    {
        (_role, _state) = (role, state);
        _terms = new(() => TermsOf(words));
    }

    /// <summary>Index terms of its words and of the other ways to say them.</summary>
    public IReadOnlyList<string> Terms => _terms.Value;

    /// <summary>Null for words that name no such office, or more than that.</summary>
    /// <param name="words">Lower-case words without signs; what a genitive ends with may be left out or stand alone.</param>
    public static StateOffice? Read(IReadOnlyList<string> words)
    {
        var named = Plain(words);
        var of = named.FindLastIndex(word => word is "of");
        if (of > 0)
        {
            return StateOf(named[(of + 1)..]) is { } behind && RoleOf(WithoutFullName(named[..of])) is { } held
                ? new StateOffice(held, behind, named)
                : null;
        }
        for (var length = Math.Min(LongestState, named.Count - 1); length > 0; length--)
        {
            if (StateOf(named[..length]) is { } before && RoleOf(named[length..]) is { } role)
            {
                return new StateOffice(role, before, named);
            }
        }
        return null;
    }

    /// <summary>The offices that somebody holds for all that is known, and what an article calls them who has no name for them.</summary>
    public static IEnumerable<StateOffice> AreOf(Speaker speaker) =>
        speaker
            .Offices.Where(held => held is { From: null, To: null })
            .Select(held => held.Title)
            .Append(speaker.Name)
            .Select(title => Read(NameFolder.Words(title)))
            .OfType<StateOffice>();

    public bool IsSameAs(StateOffice other) => _role.SequenceEqual(other._role) && _state.Overlaps(other._state);

    /// <summary>All words of the role stand in a text, in whatever order: without them nothing there tells who holds it.</summary>
    public bool MayBeToldIn(string text) =>
        _role.TrueForAll(word => SpellingsOf(word).Any(way => text.Contains(way, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Of all that a text must have to tell who holds it, each word of the role and the state, the index terms by which it may have that.</summary>
    public IEnumerable<IEnumerable<string>> Needed() =>
        _role
            .Select(SpellingsOf)
            .Append(_state.SelectMany(WaysOf))
            .Select(ways => ways.SelectMany(TermAnalyzer.Analyze).Select(way => way.Term));

    /// <summary>"South Korea" stands in the table as Korea; what no table has is a term already.</summary>
    private static IEnumerable<string> WaysOf(string state) =>
        PlaceWords.WaysOf[state[(state.LastIndexOf(' ') + 1)..]].Concat(PlaceWords.WaysOf[state]).Append(state);

    private static string[] SpellingsOf(string word) => Spellings.GetValueOrDefault(word) ?? [word];

    /// <summary>The words name what its holder is, and not of which state.</summary>
    public bool IsCalled(IReadOnlyList<string> words) => RoleOf(Plain(words)) is { } role && role.SequenceEqual(_role);

    /// <summary>The words name its state, or who and what is of it.</summary>
    public bool IsOf(IReadOnlyList<string> words) => StateOf(Plain(words)) is { } state && _state.Overlaps(state);

    /// <summary>One way to call a state, and all of a place that no table has; null for words that name none.</summary>
    private static FrozenSet<string>? StateOf(List<string> words)
    {
        words = words is ["the", .. var rest] ? rest : words;
        return words switch
        {
            [] => null,
            [var only] => OfOneWord(only),
            ["south" or "north", var land] when KnownOf(land) is { } known => [words[0] + ' ' + known],
            _ => KnownOf(string.Join(' ', words)) is { } inFull ? [inFull] : null,
        };
    }

    private static FrozenSet<string>? OfOneWord(string word)
    {
        if (KnownOf(word) is { } known)
        {
            return [known];
        }
        var forms = PeopleOfPlaces.Of(word.TrimEnd('s')).ToList();
        return forms.Count == 0
            ? null
            : [.. forms, .. TermAnalyzer.Analyze(word.TrimEnd('s')).Select(form => form.Term)];
    }

    /// <summary>"Veranes" is of Verane where nothing is called so.</summary>
    private static string? KnownOf(string word) =>
        PlaceWords.StateOf.GetValueOrDefault(word)
        ?? (word is [.. var owner, 's'] ? PlaceWords.StateOf.GetValueOrDefault(owner) : null);

    private static List<string> WithoutFullName(List<string> words)
    {
        var of = words.FindLastIndex(word => word is "of");
        return of > 0 && of + 1 < words.Count && words.Skip(of + 1).All(OfFullNames.Contains) ? words[..of] : words;
    }

    /// <summary>"Minister of foreign affairs" is the foreign minister.</summary>
    private static List<string>? RoleOf(List<string> words)
    {
        words = words is [var noun, "of" or "for", .. var field] ? [.. field, noun] : words;
        words = [.. words.Where(word => word is not ("the" or "affairs" or "federal" or "of" or "for")).Select(Usual)];
        // "Did the president", "adviser to the president" and the "Peru president" of "of Verane" are more than an office.
        return words.Count > LongestRole || words.Count == 0 || words.Exists(IsOfNoRole) ? null
            : Heads.Contains(words[^1]) || (words is [var of, "secretary"] && OfSecretaries.Contains(of)) ? words
            : null;
    }

    private static bool IsOfNoRole(string word) => TermAnalyzer.IsStopWord(word) || KnownOf(word) is not null;

    private static string Usual(string word) => word is "defence" ? "defense" : word;

    private static List<string> Plain(IReadOnlyList<string> words) =>
        [
            .. words
                .SkipWhile((word, i) => word is "the" || (Holding.Contains(word) && !IsOfStateInFull(words, i)))
                .SelectMany(Spelled),
        ];

    /// <summary>The "new" of "New Zealand"</summary>
    private static bool IsOfStateInFull(IReadOnlyList<string> words, int at) =>
        at + 1 < words.Count && KnownOf($"{words[at]} {words[at + 1]}") is not null;

    private static IReadOnlyList<string> TermsOf(List<string> words) =>
        [
            .. words
                .SelectMany(word =>
                    TermAnalyzer
                        .Analyze(word)
                        .SelectMany(part => Synonyms.Of(part.Term).Prepend(part.Term))
                        .Concat(PeopleOfPlaces.Of(word))
                )
                .Where(term => !TermAnalyzer.IsStopWord(term))
                .Distinct(),
        ];

    private static string[] Spelled(string word) =>
        word switch
        {
            "s" => [],
            "pm" or "premier" => ["prime", "minister"],
            "fm" => ["foreign", "minister"],
            _ => [word],
        };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
