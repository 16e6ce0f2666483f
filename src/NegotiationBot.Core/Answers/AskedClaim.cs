using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>
/// What a remembered claim says, and of what: <c>the ferry | is | a wreck</c>, <c>the guild | should | sign</c>, <c>called the levy | a | theft</c>. Words that have both
/// and do not say the one of the other ("a bay with a wreck, where the ferry lands", "what they signed with the guild") make another claim.
/// </summary>
internal sealed class AskedClaim
{
    /// <summary>People remember the words of a claim with no more of its own than so many; longer ones are told in other words, and have more that must fit.</summary>
    private const int Short = 3;

    /// <summary>So many words on, what something is said of has what is said of it: "the ferry that they bought in spring is a wreck".</summary>
    private const int Near = 6;

    /// <summary>From a word like "must" to what must be: "must never again be closed".</summary>
    private const int FromModal = 3;

    /// <summary>From "it" to what it is.</summary>
    private const int FromPronoun = 4;

    /// <summary>What stands this close before what it is said of describes it, unless it is a thing of its own: "a weak guild".</summary>
    private const int Describing = 2;

    /// <summary>From this share of the words in a row on they are the claim, whatever one of them was remembered as.</summary>
    private const double LongRun = 0.5;

    /// <summary>From this on they are it though what it is of is named elsewhere.</summary>
    private const double VeryLongRun = 0.7;

    /// <summary>With less of a long claim, and not two of its words in a row, words that lack what it ends on are of something else.</summary>
    private const double MostOfIt = 0.7;

    private static readonly FrozenSet<string> Being = TermAnalyzer.TermsOf("is was are were");

    private static readonly FrozenSet<string> Modals = TermAnalyzer.TermsOf(
        "will would shall should must can could may might cannot"
    );

    /// <summary>What news has for them: who is told "to sign" should sign.</summary>
    private static readonly FrozenSet<string> ModalsAsWritten = TermAnalyzer.TermsOf(
        "will would shall should must can could may might cannot ll d wont cant couldnt shouldnt wouldnt mustnt to let lets"
    );

    private static readonly FrozenSet<string> Articles = TermAnalyzer.TermsOf("a an");

    private static readonly FrozenSet<string> Pronouns = TermAnalyzer.TermsOf(
        "he him his she her they them their it its you your this that these those who which"
    );

    /// <summary>Those that may mean a person: "it" is no minister.</summary>
    private static readonly FrozenSet<string> OfPeople = TermAnalyzer.TermsOf("he him his she her you your who");

    /// <summary>What comes after them tells of when, where and with whom, and may be left out: "the worst night he had at the lock".</summary>
    private static readonly FrozenSet<string> Ending = TermAnalyzer.TermsOf(
        "of in on at to for from with by than as and or but because when while before after since if i he she it they we you who which that"
    );

    /// <summary>Ends that belong to a verb: "trades away", "gives up".</summary>
    private static readonly FrozenSet<string> Particles = TermAnalyzer.TermsOf(
        "away up out off down back over now again"
    );

    private readonly IReadOnlyList<Topic> _topics;
    private readonly List<Topic> _subject = [];
    private readonly List<Topic> _said;
    private readonly List<Topic> _objects = [];
    private readonly Topic? _end;
    private readonly bool _hasVerb;
    private readonly bool _isModal;
    private readonly bool _isThing;

    public AskedClaim(QuestionPart part)
    {
        _topics = part.Topics;
        var phrase = part.Phrase.Select(term => (Term: term, Topic: TopicOf(part, term))).ToList();
        _end = phrase.LastOrDefault(word => word.Topic is not null && !Particles.Contains(word.Term)).Topic;
        _said = _end is null ? [] : [_end];
        var ofVerb = phrase.FindIndex(word => Being.Contains(word.Term) || Modals.Contains(word.Term));
        var verb = ofVerb >= 0 ? ofVerb : phrase.FindIndex(Math.Min(1, phrase.Count), IsArticle);
        var said = phrase.Skip(verb + 1).SkipWhile(word => word.Topic is null).ToList();
        if (verb >= 0 && said.Count > 0)
        {
            _hasVerb = true;
            _isModal = Modals.Contains(phrase[verb].Term);
            _isThing = phrase.Skip(verb).Take(phrase.Count - verb - said.Count).Any(IsArticle);
            _objects = _isModal
                ?
                [
                    .. said.Skip(1)
                        .TakeWhile(word => !Ending.Contains(word.Term))
                        .Select(word => word.Topic)
                        .OfType<Topic>(),
                ]
                : [];
            _subject = [.. phrase.Take(verb).Select(word => word.Topic).OfType<Topic>()];
            _said =
            [
                .. said.TakeWhile(word => !Ending.Contains(word.Term))
                    .Select(word => word.Topic)
                    .OfType<Topic>()
                    .Take(_isModal ? 1 : Short),
            ];
        }

        static bool IsArticle((string Term, Topic? Topic) word) => Articles.Contains(word.Term);
    }

    /// <param name="words">What is shown, with the sentences around it that name whom it is of.</param>
    public bool IsIn(string words, TopicMatch match)
    {
        var sentences = SentenceSplitter
            .Split(words, new TextSpan(0, words.Length))
            .Select(sentence => TermAnalyzer.Analyze(words, sentence).Select(term => term.Term).ToArray())
            .ToList();
        var terms = sentences.SelectMany(sentence => sentence).ToHashSet(StringComparer.Ordinal);
        return _topics.Count > Short ? IsLongIn(terms, match) : IsShortIn(sentences, terms, match);
    }

    private bool IsLongIn(HashSet<string> terms, TopicMatch match) =>
        (match.Run > 0 || match.Phrase > 0 || 2 * _topics.Count(topic => IsOf(topic, terms)) >= _topics.Count)
        && (match.Coverage >= MostOfIt || match.Run > 0 || _end is null || IsOf(_end, terms));

    private bool IsShortIn(List<string[]> sentences, HashSet<string> terms, TopicMatch match) =>
        (_said.TrueForAll(topic => IsOf(topic, terms)) || (!_hasVerb && match.Run >= LongRun))
        && (
            match.Run >= VeryLongRun
            || (
                _topics.All(topic => !IsName(topic) || IsOf(topic, terms) || terms.Overlaps(PronounsFor(topic)))
                && (
                    _subject.Count == 0
                    || (sentences.Exists(IsSaidIn) && _subject.Exists(topic => IsOf(topic, terms) || IsName(topic)))
                )
            )
        );

    private static bool IsName(Topic topic) => topic.Word is null;

    private bool IsSaidIn(string[] sentence) =>
        sentence.Index().Any(word => _said is [var said, ..] && Has(said, word.Item) && IsSaidAt(sentence, word.Index));

    private bool IsSaidAt(string[] sentence, int at)
    {
        if (_isModal && !Before(FromModal).Any(ModalsAsWritten.Contains))
        {
            return false;
        }
        if (!_objects.TrueForAll(topic => Around().Any(term => Has(topic, term))))
        {
            return false;
        }
        if (Before(Near).Any(IsSubject))
        {
            return true;
        }
        return (
                Before(FromPronoun).Any(term => _subject.Exists(topic => PronounsFor(topic).Contains(term)))
                && !(_isModal && sentence.Any(IsSubject))
            ) || (!_isModal && !_isThing && sentence.Skip(at + 1).Take(Describing).Any(IsSubject));

        IEnumerable<string> Around() => sentence.Skip(at - Near).Take(Near + Near + 1);

        IEnumerable<string> Before(int words) => sentence[Math.Max(0, at - words)..at];
    }

    private static FrozenSet<string> PronounsFor(Topic topic) =>
        IsName(topic) && topic.IsEssential ? OfPeople : Pronouns;

    private bool IsSubject(string term) => _subject.Exists(topic => Has(topic, term));

    private static Topic? TopicOf(QuestionPart part, string term) =>
        part.Topics.FirstOrDefault(topic => topic.Terms.Contains(term) && !IsAdverb(topic));

    /// <summary>How it was is the first thing that people put in of their own.</summary>
    private static bool IsAdverb(Topic topic) => topic.Word?.EndsWith("ly", StringComparison.Ordinal) is true;

    private static bool Has(Topic topic, string term) => topic.Terms.Contains(term) || topic.Kin.Contains(term);

    private static bool IsOf(Topic topic, HashSet<string> terms) =>
        terms.Overlaps(topic.Terms) || terms.Overlaps(topic.Kin);
}
