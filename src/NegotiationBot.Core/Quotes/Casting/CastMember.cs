using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Somebody who appears in one article under one or more names.</summary>
public sealed class CastMember
{
    private readonly List<FoundMention> _mentions = [];
    private readonly List<string> _titles = [];
    private readonly List<(string Office, int Frame)> _predicates = [];
    private bool _isAddressed;

    internal CastMember(string name, SpeakerKind kind, PersonName? person)
    {
        Name = name;
        Kind = kind;
        Person = person;
    }

    /// <summary>The fullest form known: the registry's canonical name, else the longest of the article.</summary>
    public string Name { get; internal set; }

    public SpeakerKind Kind { get; }

    /// <summary>The parts of the fullest name in the article; null for bodies and groups.</summary>
    public PersonName? Person { get; internal set; }

    public Pronoun Gender { get; internal set; }

    /// <summary>What the text says beside the name, else what the given names tell.</summary>
    internal Pronoun GenderTold =>
        Gender is not Pronoun.Unknown ? Gender
        : Person is null ? Pronoun.Unknown
        : Person.Given.Select(GivenName.PronounOf).FirstOrDefault(pronoun => pronoun is not Pronoun.Unknown);

    /// <summary>The office as the registry knows it for the article's date.</summary>
    public string? KnownOffice { get; internal set; }

    /// <summary>The first title or apposition of more than one word that the article gives them.</summary>
    public string? ArticleOffice { get; private set; }

    /// <summary>A surname with a title and no more, which the article tells apart from another of the surname.</summary>
    internal bool IsApart { get; init; }

    /// <summary>Described as a child somewhere in the article, and nowhere by a title or an office.</summary>
    public bool IsChild
    {
        get => field && _titles.Count == 0 && !_isAddressed;
        internal set;
    }

    /// <summary>Where the article names them, in the order of the text.</summary>
    public IReadOnlyList<FoundMention> Mentions => _mentions;

    /// <summary>Where the article names them first; null before any mention is known to be theirs.</summary>
    internal FoundMention? First { get; private set; }

    /// <summary>Titles and appositions of the article: <c>Ukrainian President</c>, <c>a fellow at the institute</c>.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>What sentences say that they are or were, each with its frame, in the order of the text: no office of today, as a rule.</summary>
    internal IReadOnlyList<(string Office, int Frame)> Predicates => _predicates;

    /// <summary>The registry knows them.</summary>
    public bool IsKnown { get; internal set; }

    /// <summary>How often they are the subject of a verb that reports speech.</summary>
    public int TimesSpeaking { get; internal set; }

    /// <summary>The share of their mentions, 0 to 1, behind a preposition of place: <c>in</c>, <c>near</c>.</summary>
    public double ShareAsPlace { get; internal set; }

    /// <summary>Something tells that they are a person: a first name that is known, a title, a gender.</summary>
    public bool HasPersonSign =>
        IsKnown
        || _titles.Count > 0
        || _isAddressed
        || Gender is Pronoun.He or Pronoun.She
        || Person is { Given: [var given, ..] } && GivenName.IsKnown(given);

    /// <summary>How often the article names them before an offset.</summary>
    public int MentionsBefore(int offset) => Before(_mentions, mention => mention.Span.Start < offset);

    /// <summary>How many of the <see cref="Predicates"/> stand before a frame.</summary>
    internal int PredicatesBefore(int frame) => Before(_predicates, predicate => predicate.Frame < frame);

    private static int Before<T>(List<T> ordered, Predicate<T> isBefore)
    {
        var (low, high) = (0, ordered.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = isBefore(ordered[middle]) ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    /// <summary>The frame that names them last before an offset; -1 where none does.</summary>
    public int FrameNamingBefore(int offset) =>
        MentionsBefore(offset) is > 0 and var before ? _mentions[before - 1].Frame : -1;

    /// <summary>The mentions, gathered by kind of name, come into the order of the text.</summary>
    internal void SortMentions() => _mentions.Sort((one, other) => one.Span.Start.CompareTo(other.Span.Start));

    internal void Add(FoundMention mention)
    {
        if (
            (mention.Apposition ?? mention.Title) is { } office
            && ArticleOffice is null
            && office.Contains(' ')
            && Offices.IsOffice(office)
        )
        {
            ArticleOffice = office;
        }
        _mentions.Add(mention);
        First = First is { } first && first.Span.Start < mention.Span.Start ? first : mention;
        IsChild |= mention.IsChild;
        _isAddressed |= mention.Title is not null;
        if (mention.Title is { } title && !Honorific.IsAddress(title.ToLowerInvariant()))
        {
            AddTitle(title);
        }
        if (mention.Apposition is { } apposition)
        {
            AddTitle(apposition);
        }
        // "Paris" reads as a body, "Bishop" as an office; a person of that surname is neither.
        if (Gender is Pronoun.Unknown && mention.Kind is MentionKind.Name)
        {
            Gender = mention.Gender;
        }
    }

    /// <summary>One of the titles has all words of another: a Foreign Minister is a minister.</summary>
    internal bool HasTitle(string title)
    {
        var words = NameFolder.Words(title);
        return _titles.Exists(held => words.All(NameFolder.Words(held).Contains));
    }

    internal void AddPredicate(string office, int frame) => _predicates.Add((office, frame));

    internal void AddTitle(string title)
    {
        if (!_titles.Contains(title, StringComparer.OrdinalIgnoreCase))
        {
            _titles.Add(title);
        }
    }
}
