using System.Collections.Concurrent;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Who holds the offices of states that no table has: read from the sentences that tell it, among the articles that an asker may see. Safe for several threads.
/// </summary>
/// <param name="known">Whom the asker may mean otherwise: where they have a name there, it is theirs.</param>
internal sealed class OfficesTold(CorpusIndex index, RetrievalFilter filter, SpeakerRegistry known) : IOfficesTold
{
    /// <summary>Passages looked into for sentences that tell it.</summary>
    private const int Passages = 40;

    /// <summary>Of those that have the words of a name the first have them side by side.</summary>
    private const int PassagesOfName = 8;

    /// <summary>People ask of few offices; so many are remembered.</summary>
    private const int MostRemembered = 256;

    private readonly ConcurrentDictionary<(string Office, DateOnly? Day), IReadOnlyList<Speaker>> _found = [];

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
        var names = AskedSpeaker.NamesOf(speaker).Where(name => name.Contains(' ')).ToList();
        return index.Speakers(filter).Any(met => met.Name == speaker.Name)
            || index
                .SearchPassages(TermsOf(names), filter, PassagesOfName)
                .Any(hit =>
                    names.Exists(name =>
                        hit.Passage.Span.Of(hit.Article.Text).Contains(name, StringComparison.OrdinalIgnoreCase)
                    )
                );
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
        var holders = told.Where(one => one.Day == last).SelectMany(one => Named(one.Name)).Distinct().ToList();
        return holders.Count > 0
            ? holders
            : [.. known.Speakers.Where(speaker => StateOffice.AreOf(speaker).Any(asked.IsSameAs))];
    }

    private IEnumerable<(string Name, DateOnly? Day)> Told(StateOffice asked)
    {
        var titles = new HashSet<long>();
        foreach (
            var hit in index.SearchPassages([.. asked.Terms.Select(term => new WeightedTerm(term))], filter, Passages)
        )
        {
            var article = filter.Veil.Over(hit.Article);
            var sentences = article
                .Content.Around(hit.Passage.Span)
                .SentencesIn(hit.Passage.Span)
                .Where(span => FoundQuotes.MayBeShown(article, span, filter))
                .Select(article.Of);
            var texts = titles.Add(article.Sequence) ? sentences.Append(article.Article.Title) : sentences;
            foreach (var name in texts.SelectMany(text => OfficeHolders.In(text, asked)))
            {
                yield return (name, article.Article.Published?.Day);
            }
        }
    }

    /// <summary>Whoever is known by that name, and else somebody of whom no more is known.</summary>
    private IEnumerable<Speaker> Named(string name) =>
        People(name).Concat(SurnameFirst(name)).DefaultIfEmpty(new Speaker(name, SpeakerKind.Person, [], []));

    private IEnumerable<Speaker> People(string name) =>
        known.Find(name).Where(bearer => bearer.Kind is SpeakerKind.Person);

    /// <summary>Of "Tanaka Haruto", of whom nobody has heard, the surname may be the first word, by which the labels of a transcript call him.</summary>
    private IEnumerable<Speaker> SurnameFirst(string name) =>
        name.Split(' ') is [var surname, _] && !People(name).Any()
            ? known.Find(surname).Where(bearer => bearer.Name.Equals(surname, StringComparison.OrdinalIgnoreCase))
            : [];
}
