using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Who holds the offices of states that no table has: read from the sentences that tell it, among the articles that an asker may see. Safe for several threads.
/// </summary>
/// <param name="known">Whom the asker may mean otherwise: where they have a name there, it is theirs.</param>
internal sealed partial class OfficesTold(CorpusIndex index, RetrievalFilter filter, SpeakerRegistry known)
    : IOfficesTold
{
    /// <summary>Passages looked into for sentences that tell it.</summary>
    private const int Passages = 40;

    /// <summary>Of those that have the words of a name the first have them side by side.</summary>
    private const int PassagesOfName = 8;

    /// <summary>So many are remembered: more than the longest question has words that may be one, which is read several times.</summary>
    private const int MostRemembered = 4096;

    private readonly ConcurrentDictionary<(string Office, DateOnly? Day), IReadOnlyList<Speaker>> _found = [];

    private readonly Lazy<List<(Speaker Holder, StateOffice Office)>> _known = new(() =>
        [.. known.Speakers.SelectMany(speaker => StateOffice.AreOf(speaker).Select(office => (speaker, office)))]
    );

    public IReadOnlyList<Speaker> HoldersOf(IReadOnlyList<string> office, DateOnly? day)
    {
        if (StateOffice.Read(office) is not { } asked)
        {
            return [];
        }
        if (_found.Count >= MostRemembered)
        {
            _found.Clear();
        }
        return _found.GetOrAdd((string.Join(' ', office), day), key => Find(asked, key.Day));
    }

    public bool IsNamed(Speaker speaker)
    {
        var names = FullNamesOf(speaker).ToList();
        return index.Speakers(filter).Any(met => met.Name == speaker.Name)
            || index
                .SearchPassages(TermsOf(names), filter, PassagesOfName)
                .Any(hit => names.Exists(name => Has(PlainSpaces.In(hit.Article.Of(hit.Passage.Span)), name)));
    }

    private static List<WeightedTerm> TermsOf(IEnumerable<string> names) =>
        [
            .. names
                .SelectMany(TermAnalyzer.Analyze)
                .Select(word => word.Term)
                .Distinct()
                .Select(term => new WeightedTerm(term)),
        ];

    private List<Speaker> Find(StateOffice asked, DateOnly? day)
    {
        var told = Told(asked).DistinctBy(told => (told.Name, told.Day)).ToList();
        var days = told.Select(one => one.Day).ToList();
        // The last that is told before that day; where all is told later, the first.
        var last = days.Where(of => day is null || of <= day).DefaultIfEmpty(days.Min()).Max();
        var inFull = told.Where(one => one.Name.Contains(' ')).SelectMany(one => Bearers(one.Name)).ToHashSet();
        var holders = told.Where(one => one.Day == last)
            .SelectMany(one => Holders(one, asked, inFull))
            .Distinct()
            .ToList();
        return holders.Count > 0
            ? holders
            : [.. _known.Value.Where(held => held.Office.IsSameAs(asked)).Select(held => held.Holder).Distinct()];
    }

    private IEnumerable<ToldHolder> Told(StateOffice asked)
    {
        // People may write hundreds of offices that are none: where a word of it is in no article, none is looked through.
        if (!asked.Needed().All(ways => ways.Any(term => index.PassagesWith(term, filter) > 0)))
        {
            yield break;
        }
        var titles = new HashSet<long>();
        foreach (
            var hit in index.SearchPassages([.. asked.Terms.Select(term => new WeightedTerm(term))], filter, Passages)
        )
        {
            var article = filter.Veil.Over(hit.Article);
            var inSentences = SentencesOf(article, hit.Passage.Span, asked)
                .Select(span => (Span: span, Names: OfficeHolders.In(article.Of(span), asked).ToList()))
                .Where(told =>
                    told.Names.Count > 0
                    && FoundQuotes.MayBeShown(article, told.Span, filter)
                    && !TellsOfThePast(article, told.Span)
                )
                .SelectMany(told => told.Names);
            var inTitle = titles.Add(article.Sequence) ? OfficeHolders.In(article.Article.Title, asked) : [];
            foreach (var name in inSentences.Concat(inTitle))
            {
                yield return new ToldHolder(name, article);
            }
        }
    }

    /// <summary>"In 1999 President Holt of Verane opened the lock": the article tells of a year before its own.</summary>
    private static bool TellsOfThePast(IndexedArticle article, TextSpan sentence) =>
        article.Article.Published is { } published
        && Year().EnumerateMatches(article.In(sentence)) is var years
        && years.MoveNext()
        && int.Parse(article.In(sentence).Slice(years.Current.Index, 4), CultureInfo.InvariantCulture)
            < published.Day.Year;

    [GeneratedRegex(@"\b(1[6-9]|20)\d\d\b")]
    private static partial Regex Year();

    // To find the sentences of a passage costs far more than to see that it has no such office.
    private static IEnumerable<TextSpan> SentencesOf(IndexedArticle article, TextSpan passage, StateOffice asked) =>
        asked.MayBeToldIn(article.Of(passage)) ? article.Content.Around(passage).SentencesIn(passage) : [];

    /// <summary>Whoever is known by that name, and else somebody of whom no more is known.</summary>
    /// <param name="inFull">Those who are told to hold it by their full names.</param>
    private IEnumerable<Speaker> Holders(ToldHolder told, StateOffice asked, HashSet<Speaker> inFull) =>
        Bearers(told.Name)
            .Where(bearer => told.Name.Contains(' ') || inFull.Contains(bearer) || MayBe(bearer, told.Article, asked))
            .DefaultIfEmpty(new Speaker(told.Name, SpeakerKind.Person, [], []));

    /// <summary>"President Holt of Verane" is no Holt of whom that article knows nothing, unless they are known to have held that office.</summary>
    private static bool MayBe(Speaker bearer, IndexedArticle article, StateOffice asked) =>
        FullNamesOf(bearer).ToList() is not { Count: > 0 } names
        || names.Exists(name => Has(PlainSpaces.In(article.Text), name))
        || bearer.Offices.Any(held => StateOffice.Read(NameFolder.Words(held.Title))?.IsSameAs(asked) is true);

    private IEnumerable<Speaker> Bearers(string name) => People(name).Concat(SurnameFirst(name));

    private IEnumerable<Speaker> People(string name) =>
        known.Find(name).Where(bearer => bearer.Kind is SpeakerKind.Person);

    /// <summary>Of "Tanaka Haruto", of whom nobody has heard, the surname may be the first word, by which the labels of a transcript call him.</summary>
    private IEnumerable<Speaker> SurnameFirst(string name) =>
        name.Split(' ') is [var surname, _] && !People(name).Any()
            ? known.Find(surname).Where(bearer => bearer.Name.Equals(surname, StringComparison.OrdinalIgnoreCase))
            : [];

    private static IEnumerable<string> FullNamesOf(Speaker speaker) =>
        AskedSpeaker.NamesOf(speaker).Where(name => name.Contains(' '));

    private static bool Has(ReadOnlySpan<char> text, string name) =>
        text.Contains(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whom an article tells to hold the office, as it writes the name.</summary>
    private sealed record ToldHolder(string Name, IndexedArticle Article)
    {
        public DateOnly? Day => Article.Article.Published?.Day;
    }
}
