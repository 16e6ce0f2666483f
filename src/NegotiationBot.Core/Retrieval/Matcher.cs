using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Measures how well a stretch of an article matches one part of a question; <see cref="MatchOutline.Score"/> has the formula.</summary>
internal sealed class Matcher
{
    /// <summary>The asked days count like one rare word.</summary>
    private const double PeriodWeight = 1.2;

    /// <summary>What replying to a question with the asked words adds to a score: there it is the subject, elsewhere it may be named in passing.</summary>
    private const double ReplyWorth = 0.1;

    /// <summary>The same where yes or no is asked, which few say in the words of the question.</summary>
    private const double YesOrNoWorth = 0.2;

    /// <summary>A word of no more than this share of the weight is a lesser one.</summary>
    private const double MostMissing = 0.34;

    /// <summary>Articles tell of a day on that day or soon after.</summary>
    public const int ReportingDays = 3;

    private readonly Dictionary<long, (UInt128 Held, double About)> _titles = [];
    private readonly Dictionary<string, bool> _theirs = new(StringComparer.Ordinal);
    private readonly Dictionary<(long Sequence, TextSpan Span), UInt128> _near = [];
    private readonly QuestionPart _part;
    private readonly QuestionTerms _terms;
    private readonly GivenPairs _pairs;
    private readonly UInt128 _phrase;
    private readonly GivenWords? _given;
    private readonly TiedAnswer _tied;
    private readonly double _periodWeight;
    private readonly NamedDay? _day;
    private readonly AskedTopic[] _topics;
    private readonly UInt128[] _speakers;
    private readonly UInt128 _about;
    private readonly TermWeights _weights;
    private readonly IReadOnlySet<long> _spokenOf;

    public Matcher(QuestionPart part, TermWeights weights, IReadOnlySet<long> spokenOf, RetrievalFilter filter)
    {
        _part = part;
        _weights = weights;
        _spokenOf = spokenOf;
        _terms = new QuestionTerms(AllTerms(part));
        _about = _terms.Of(part.Topics.SelectMany(topic => topic.Terms));
        _topics = [.. part.Topics.Select(topic => Weigh(topic, weights))];
        Leaning = new Leaning(part, _terms, _topics, _about, filter);
        _speakers = [.. part.Speakers.Select(asked => _terms.Of(asked.Terms))];
        Asked = [.. part.Topics.SelectMany(topic => topic.Terms.Where(term => term != topic.Holder))];
        _pairs = new GivenPairs(part.Phrase, _terms);
        _phrase = _terms.Of(part.Phrase);
        _given = part.Intent is Intent.WhoSaid ? new GivenWords(part.Phrase, _terms) : null;
        _tied = new TiedAnswer(part);
        _periodWeight = part.Period is null ? 0 : PeriodWeight;
        _day = part.Period is { } period && period.From == period.To ? new NamedDay(period.From) : null;
    }

    public IReadOnlyList<AskedTopic> Topics => _topics;

    /// <summary>What words lean on.</summary>
    public Leaning Leaning { get; }

    /// <summary>The index terms of the topics: none of them answers. Whoever holds an asked office may.</summary>
    public HashSet<string> Asked { get; }

    public Distances Distances => new(_topics, _terms, _about, Asked, _part.AskedFor);

    /// <summary>The most that a passage with all of the terms could score; another way to say something that no passage has counts nothing.</summary>
    public double MostOf(IEnumerable<WeightedTerm> terms) =>
        Math.Max(
            double.Epsilon,
            terms
                .Where(term => term.Weight == 1 || _weights.PassagesWith(term.Term) > 0)
                .Sum(term => term.Weight * _weights.InverseFrequency(term.Term) * (Bm25.K1 + 1))
        );

    /// <summary>The inverse frequency of a term, of the highest there is, 0 to 1.</summary>
    public double RarityOf(string term) => _weights.RarityOf(term);

    /// <inheritdoc cref="TermWeights.IsUnseen"/>
    public bool IsUnseen(Topic topic) => _weights.IsUnseen(topic);

    /// <summary>The stretch has a word that the question is about.</summary>
    public bool HoldsAny(IndexedArticle article, TextSpan span) =>
        (article.Content.Around(span).HeldIn(span, _terms) & _about) != 0;

    /// <summary>What is known of a sentence of an article.</summary>
    /// <param name="saidBy">Whose words it is; null for the article's own.</param>
    public MatchOutline Outline(IndexedArticle article, TextSpan sentence, string? saidBy = null) =>
        Outline(article, sentence, saidBy, null, AskedTopic.NearShare, Leaning.Of(article, null, sentence));

    /// <summary>The same of some words of a quote.</summary>
    /// <param name="words">The span of the speaker's own.</param>
    public MatchOutline Outline(IndexedArticle article, Quote quote, TextSpan span, TextSpan? words)
    {
        var leansOn = Leaning.Of(article, quote, span);
        var nearShare =
            quote.Kind is not QuoteKind.Turn ? AskedTopic.NearShare
            : leansOn is null && Leaning.IsPutToAnother(article, quote, span) ? 0
            : AskedTopic.ReplyShare;
        return Outline(article, span, quote.Attribution.Speaker, words, nearShare, leansOn) with
        {
            ReplyWorth =
                leansOn is null || quote.Span.Contains(leansOn.Value) ? 0
                : _part.IsYesOrNo ? YesOrNoWorth
                : ReplyWorth,
        };
    }

    /// <param name="nearShare">What a word that stands near by counts.</param>
    private MatchOutline Outline(
        IndexedArticle article,
        TextSpan span,
        string? saidBy,
        TextSpan? words,
        double nearShare,
        TextSpan? leansOn
    )
    {
        var text = article.Content.Around(span);
        var own = text.HeldIn(span, _terms);
        var leant = leansOn is { } before ? text.HeldIn(before, _terms) : 0;
        var near = NearTo(article, text, span);
        var (title, about) = TitleOf(article);
        var inPeriod = IsInPeriod(article) || NamesDay(text, span) ? _periodWeight : 0;
        var (covered, ownCovered, required) = (inPeriod, 0.0, inPeriod);
        var (total, totalRequired) = (_periodWeight, _periodWeight);
        foreach (var topic in _topics)
        {
            var share = topic.Share(own, leant, near, title, nearShare);
            covered += topic.Weight * share;
            total += topic.Weight;
            ownCovered +=
                share >= AskedTopic.SynonymShare && topic.Topic.Role is not TopicRole.Setting ? topic.Weight : 0;
            required += topic.IsFresh ? topic.Weight * share : 0;
            totalRequired += topic.IsFresh ? topic.Weight : 0;
        }
        total = Math.Max(double.Epsilon, total);
        return new MatchOutline(
            article,
            span,
            words,
            totalRequired > 0 ? required / totalRequired
                : _topics.Length > 0 ? covered / total
                : 1,
            covered / total,
            ownCovered / total,
            Named(saidBy, own, near),
            about,
            IsSpokenOf(article),
            _part.AskedFor is not AskedFor.Anything,
            (own & _phrase) == 0 ? 0 : _pairs.MostOf(own),
            words is null ? 0 : _given?.MostOf(own) ?? 0,
            AnswerHints.MayHold(_part.AskedFor, text.Words(span))
        )
        {
            LeansOn = leansOn,
            MayBeTied = _tied.MayBe,
        };
    }

    /// <summary>Looks at the words themselves, one after another.</summary>
    public TopicMatch Match(MatchOutline outline)
    {
        var text = outline.Article.Content.Around(outline.Span);
        var phrase = outline.MostPhrase > 0 ? _pairs.ShareIn(text.In(outline.Span, _pairs.Terms)) : 0;
        var run = outline is { MostRun: > 0, Words: { } spoken }
            ? _given!.LongestRunIn(text.In(spoken, _pairs.Terms))
            : 0;
        var holds =
            outline.MayHoldAnswer
            && (
                !outline.AsksForSomething
                || (
                    AnswerForms.Holds(_part.AskedFor, text.Text, text.In(outline.Span), Asked)
                    && !_tied.IsNone(text.Text, text.In(outline.Span), Asked)
                )
            );
        var isTied =
            holds
            && outline.MayBeTied
            && HoldsNearlyAll(HoldAround(outline.Article, outline.Span, outline.LeansOn))
            && _tied.IsIn(text.Text, text.In(outline.Span), Asked);
        return new TopicMatch(
            outline.Coverage,
            outline.Own,
            phrase,
            run,
            outline.Named,
            holds,
            outline.Score(phrase, run, holds, isTied)
        )
        {
            IsTied = isTied,
        };
    }

    /// <summary>In or around it stands what is asked about, but for a lesser word.</summary>
    private bool HoldsNearlyAll(HeldAround held)
    {
        var (total, missing) = (0.0, 0.0);
        foreach (var topic in _topics)
        {
            if (topic.IsFresh)
            {
                var isMissing = ((topic.Any | topic.Kin) & held.All) == 0;
                total += topic.Weight;
                missing +=
                    !isMissing ? 0
                    : topic.Topic.IsEssential ? double.PositiveInfinity
                    : topic.Weight;
            }
        }
        return missing <= MostMissing * total;
    }

    /// <summary>What a stretch has of the asked kind, in one order and one spelling, so that two which have the same are equal.</summary>
    public string AnswersIn(IndexedArticle article, TextSpan span)
    {
        var text = article.Content.Around(span);
        return string.Join(
            ' ',
            AnswerForms
                .Find(_part.AskedFor, text.Text, text.In(span), Asked)
                .Select(answer => answer.Of(text.Text).ToUpperInvariant())
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Share of the typed words and names that the title holds: of equals, the article about it is meant.</summary>
    private double About(UInt128 title)
    {
        var asked = _topics.Length + _part.Speakers.Count(speaker => speaker.Terms.Count > 0);
        var held =
            _topics.Count(topic => (topic.Typed & title) != 0)
            + _part.Speakers.Count(speaker => speaker.Terms is [var first, ..] && (_terms.Of(first) & title) != 0);
        return asked == 0 ? 0 : (double)held / asked;
    }

    /// <summary>Share of those asked about who speak here or are named here; half for one named nearby. 1 where nobody is asked about.</summary>
    private double Named(string? saidBy, UInt128 own, UInt128 near)
    {
        if (_speakers.Length == 0 || (saidBy is not null && IsTheirs(saidBy)))
        {
            return 1;
        }
        var named = 0.0;
        foreach (var asked in _speakers)
        {
            named +=
                (asked & own) != 0 ? 1
                : (asked & near) != 0 ? 0.5
                : 0;
        }
        return named / _speakers.Length;
    }

    /// <summary>It may be the name of somebody asked about.</summary>
    public bool IsTheirs(string speaker) =>
        _theirs.TryGetValue(speaker, out var known)
            ? known
            : _theirs[speaker] = _part.Speakers.Any(asked => asked.MayBe(speaker));

    /// <summary>What of the question stands in a stretch and around it.</summary>
    /// <param name="leansOn">As of <see cref="Retrieval.Leaning.Of"/>.</param>
    public HeldTerms Hold(IndexedArticle article, TextSpan span, TextSpan? leansOn)
    {
        var text = article.Content.Around(span);
        return new HeldTerms(text.Text, text.In(span), HoldAround(article, span, leansOn));
    }

    /// <summary>The same, without a look at the words one after another.</summary>
    public HeldAround HoldAround(IndexedArticle article, TextSpan span, TextSpan? leansOn)
    {
        var text = article.Content.Around(span);
        return new HeldAround(
            text.HeldIn(span, _terms),
            leansOn is { } before ? text.HeldIn(before, _terms) : 0,
            NearTo(article, text, span),
            TitleOf(article).Held
        );
    }

    /// <summary>An article may tell of a day long after it.</summary>
    private bool NamesDay(AnalyzedText text, TextSpan span) => _day is { } day && day.IsIn(text.In(span));

    public bool IsInPeriod(IndexedArticle article) =>
        _part.Period is { } period
        && article.Article.Published is { } published
        && period.From <= published.Day
        && published.Day <= period.To.AddDays(ReportingDays);

    /// <summary>A follow-up leans on it; one that asks of other days than the article's does not.</summary>
    public bool IsSpokenOf(IndexedArticle article) =>
        _spokenOf.Contains(article.Sequence) && (_part.Period is null || IsInPeriod(article));

    private (UInt128 Held, double About) TitleOf(IndexedArticle article)
    {
        if (!_titles.TryGetValue(article.Sequence, out var known))
        {
            var held = AskedPlaces.HeldIn(article.Article.Title, _terms);
            _titles.Add(article.Sequence, known = (held, About(held)));
        }
        return known;
    }

    private UInt128 NearTo(IndexedArticle article, AnalyzedText text, TextSpan span)
    {
        var near = text.Surrounding(span);
        return _near.TryGetValue((article.Sequence, near), out var held)
            ? held
            : _near[(article.Sequence, near)] = text.HeldIn(near, _terms);
    }

    private AskedTopic Weigh(Topic topic, TermWeights weights) =>
        new(
            topic,
            weights.Of(topic),
            _terms.Of(topic.Typed),
            _terms.Of(topic.Terms),
            _terms.Of(topic.Kin),
            _terms.Of(topic.Opposites) & ~_about
        );

    private static IEnumerable<string> AllTerms(QuestionPart part) =>
        part
            .Topics.Select(topic => topic.Typed)
            .Concat(part.Speakers.SelectMany(speaker => speaker.Terms))
            .Concat(part.Topics.SelectMany(topic => topic.Terms))
            .Concat(part.Phrase.Where(term => !TermAnalyzer.IsStopWord(term)))
            .Concat(part.Topics.SelectMany(topic => topic.Kin))
            .Concat(part.Topics.SelectMany(topic => topic.Opposites));
}
