using System.Collections.Immutable;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Documents;

/// <summary>Documents that are somebody's own words: transcripts, statements, addresses, posts.</summary>
public sealed class OwnWords
{
    private const double Sure = 0.98;
    private const double Unsure = 0.75;
    private const int ShortestStatementParagraph = 40;

    private readonly ArticleReading _reading;
    private readonly Article _article;
    private readonly string _text;
    private readonly ArticleOutline _outline;
    private readonly IReadOnlyList<CastMember> _titleCast;
    private readonly ImmutableArray<FoundMention> _titleMentions;
    private readonly LabelResolver _resolver;
    private readonly FirstNames _firstNames;

    public OwnWords(ArticleReading reading, ArticleOutline outline, SpeakerRegistry registry)
    {
        (_reading, _article, _text, _outline) = (reading, reading.Article, reading.Text, outline);
        var headline = Headline.Read(_article.Title);
        _titleMentions = headline.Mentions;
        _titleCast = new CastReader(registry, _article.Published?.Day).Read(headline.Mentions, headline.Frames).Members;
        _resolver = new LabelResolver(_article, _titleCast, reading.Cast, registry);
        _firstNames = new FirstNames(StatementTitle.NamesOccasion(_article.Title) ? _titleCast : [], reading.Cast);
    }

    /// <summary>One quote a paragraph; empty where the document is a report by others.</summary>
    public IReadOnlyList<Quote> Find()
    {
        var turns = Transcript.Read(_article.Title, _text, _outline.Paragraphs, IsTitled, _firstNames.Introduces);
        if (turns.Count > 1)
        {
            return Turns(turns);
        }
        var stated = Author() is { } author ? Statements(author) : [];
        return stated.Count > 0 ? stated
            : Answers() is { Count: > 0 } answers ? answers
            : Turns(turns);
    }

    private bool IsTitled(string label) =>
        StatementTitle.NamesOccasion(_article.Title)
        && _resolver.Resolve(label) is { IsCertain: true } speaker
        && (
            TitleAuthor()?.Name == speaker.Name
            || _titleCast.Any(member => _resolver.Canonical(member.Name) == speaker.Name)
            || Byline.Read(_article.Authors).Any(byline => _resolver.Canonical(byline.Name) == speaker.Name)
        );

    private List<Quote> Turns(IReadOnlyList<LabelledParagraph> turns)
    {
        if (turns.Count == 0)
        {
            return [];
        }
        var quotes = new List<Quote>(turns.Count);
        var speakers = new TurnSpeakers(_text, _outline.Paragraphs, turns, _resolver, _firstNames, Guest());
        var continuation = new Continuation(_text, turns);
        for (var i = 0; i < turns.Count; i++)
        {
            var (label, words, _) = turns[i];
            var attribution = continuation.Holds(i)
                ? Attribute(speakers.Of(label), new Mention(label, label.Of(_text)), AttributionBasis.Label)
                : Attribution.Nobody;
            quotes.Add(new Quote(words, QuoteKind.Turn, words, attribution));
        }
        return quotes;
    }

    // "Interview with Foreign Secretary Mara Ellery": she answers, where the title names nobody else in full.
    private NamedSpeaker? Guest()
    {
        var named = _titleMentions
            .Where(mention => mention.Kind is MentionKind.Name && mention.Name.Contains(' '))
            .ToList();
        return
            named is [var only]
            && StatementTitle.IsGuest(_article.Title, only.Span.Start)
            && !StatementTitle.NamesAnother(_article.Title, only.Span.End)
            ? _resolver.Resolve(only.Text)
            : null;
    }

    private List<Quote> Answers()
    {
        var byDashes = DashInterview.Read(_text, _outline.Paragraphs);
        if (byDashes.Count > 0)
        {
            return
                Introduced(byDashes[0].Words.Start) is { } introduced
                && !byDashes.Any(paragraph =>
                    !paragraph.IsAnswer && Vocative.IsOfAnother(paragraph.Words.Of(_text), introduced.Name)
                )
                ? Answers(byDashes, introduced)
                : [];
        }
        return Interviewee() is { } interviewee
            ? Answers(new Interview(_text, _outline.Paragraphs, interviewee.Name).Read(_article.Title), interviewee)
            : [];
    }

    private static List<Quote> Answers(IReadOnlyList<InterviewParagraph> paragraphs, NamedSpeaker interviewee) =>
        [
            .. paragraphs.Select(paragraph => new Quote(
                paragraph.Words,
                QuoteKind.Turn,
                paragraph.Words,
                paragraph.IsAnswer ? Attribute(interviewee, null, AttributionBasis.Author) : Attribution.Nobody
            )),
        ];

    // Of whoever answers the introduction tells; where the title names nobody, nobody else is named there.
    private NamedSpeaker? Introduced(int before)
    {
        var introduction = new Introduction(_article.Title, _text, _outline.Paragraphs, _reading.Cast, before);
        var titled = _titleCast
            .Where(member =>
                member.Person is { Given.Count: > 0 }
                && _outline.Paragraphs.Any(paragraph =>
                    paragraph.In(_text).Contains(member.Name, StringComparison.Ordinal)
                )
            )
            .ToList();
        var name =
            titled is [var only] ? (introduction.IsTitleOf(only.Name) ? only.Name : null)
            : titled.Count == 0 && !_titleCast.Any(member => member is { Person: not null, HasPersonSign: true })
                ? introduction.OnlyPerson()
            : null;
        return name is not null && introduction.TellsOf(name) ? _resolver.Resolve(name) : null;
    }

    // Where the title names two, one may be the outlet, which the text does not name in full, or whoever asks.
    private NamedSpeaker? Interviewee()
    {
        var named = _titleCast
            .Where(member => _text.Contains(member.Name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return (named.Count > 0 ? named : _titleCast) is [var only] ? _resolver.Resolve(only.Name) : null;
    }

    private List<Quote> Statements(NamedSpeaker author)
    {
        var reportage = new Reportage(_reading, _outline.Paragraphs);
        if (reportage.Contradicts(author) || (!author.IsCertain && !reportage.HasFirstPerson))
        {
            return [];
        }
        return
        [
            .. _outline
                .Paragraphs.Take(BeforeSignature(author))
                .Index()
                .SkipWhile(at => !ReadsLikeProse(at.Item) || OpenLetter.IsAddress(_text, at.Item))
                .Where(at => !Transcript.IsFurniture(_text, at.Item) && !Attributes(at.Item))
                .Select(at => new Quote(
                    at.Item,
                    QuoteKind.Statement,
                    at.Item,
                    reportage.Reports(at.Index) ? Attribution.Nobody : Attribute(author, null, AttributionBasis.Author)
                )),
        ];
    }

    // Below the last sentence the name and the office of whoever signed it are no words of theirs.
    private int BeforeSignature(NamedSpeaker author)
    {
        var paragraphs = _outline.Paragraphs;
        var end = paragraphs.Count;
        while (end > 0 && paragraphs[end - 1].Length < ShortestStatementParagraph && !EndsSentence(paragraphs[end - 1]))
        {
            end--;
        }
        for (var i = end; i < paragraphs.Count; i++)
        {
            if (
                PersonName.TryParse(paragraphs[i].Of(_text)) is { } signed
                && PersonName.TryParse(author.Name)?.MayBe(signed) is true
            )
            {
                return i;
            }
        }
        return OpenLetter.Signature(_text, paragraphs, author.Name);
    }

    private bool EndsSentence(TextSpan paragraph) => _text[paragraph.End - 1] is '.' or '!' or '?' or '"' or '”' or ':';

    private NamedSpeaker? Author()
    {
        var titled = TitleAuthor();
        if (titled is { IsCertain: true } && titled.Name.Contains(' '))
        {
            return titled;
        }
        var bylines = Byline.Read(_article.Authors);
        if (bylines is [{ Office: not null } official])
        {
            return new NamedSpeaker(_resolver.Canonical(official.Name), official.Office, IsCertain: true);
        }
        if (AttributableTo() is { } named)
        {
            return named;
        }
        if (
            bylines is [var only]
            && (
                IsPostingSite(_article.Publisher)
                || (StatementTitle.NamesForm(_article.Title) && StatementTitle.AuthorStart(_article.Title) < 0)
            )
        )
        {
            return new NamedSpeaker(_resolver.Canonical(only.Name), only.Office, IsCertain: true);
        }
        if (_article.Authors is [var writer] && OpenLetter.Is(_text, _outline.Paragraphs, writer))
        {
            return new NamedSpeaker(_resolver.Canonical(writer), null, IsCertain: true);
        }
        // "Statement by the Foreign Secretary" under one name: whoever holds the office, or whoever wrote it down.
        if (
            bylines is [var holder]
            && StatementTitle.Office(_article.Title) is { } office
            && !IsAuthorNamed(StatementTitle.AuthorStart(_article.Title))
        )
        {
            return new NamedSpeaker(_resolver.Canonical(holder.Name), office, IsCertain: false);
        }
        // "Letter from Norburg" under a reporter's name is no letter of Norburg's.
        return bylines.Count == 0 ? titled : null;
    }

    private bool IsAuthorNamed(int from) =>
        _titleMentions.Any(found =>
            found.Kind is MentionKind.Name
            && found.Span.End > from
            && found.Span.Start < StatementTitle.AuthorEnd(_article.Title, from)
        );

    // "Statement by Foreign Secretary Mara Ellery on the Talks": the first name after "by".
    private NamedSpeaker? TitleAuthor()
    {
        var from = StatementTitle.AuthorStart(_article.Title);
        if (from < 0)
        {
            return PossessiveAuthor();
        }
        if (StatementTitle.NamesBody(_article.Title, from))
        {
            return null;
        }
        var named = _titleMentions
            .Where(found => found.Span.End > from && found.Span.Start < StatementTitle.AuthorEnd(_article.Title, from))
            .Where(found => found.Kind is MentionKind.Name)
            .ToList();
        if (StatementTitle.IsJoint(_article.Title, from))
        {
            return named.Count > 1 && StatementTitle.EndsName(_article.Title, named[^1].Span.End) ? Joint(named) : null;
        }
        var first = _titleMentions.FirstOrDefault(found => found.Span.End > from && found.Span.Start <= from + 4);
        return first is { Kind: MentionKind.Name } ? Told(first)
            : _resolver.ResolveOffice(_article.Title[from..]) is { } holder ? holder
            : named.Count > 0 ? Told(named[0])
            : null;
    }

    private NamedSpeaker? Told(FoundMention mention) =>
        !mention.IsPossessive && StatementTitle.EndsName(_article.Title, mention.Span.End)
            ? _resolver.Resolve(mention.Text)
            : null;

    // "Joint Statement by Mara Ellery and Tomas Arvik": both say it.
    private NamedSpeaker Joint(List<FoundMention> named) =>
        new(
            string.Join(" and ", named.Select(mention => _resolver.Resolve(mention.Text)?.Name ?? mention.Name)),
            null,
            IsCertain: true
        );

    // "Foreign Secretary Mara Ellery’s Statement on the Talks"; a name in full, or it may be a report about a statement.
    private NamedSpeaker? PossessiveAuthor() =>
        StatementTitle.Owner(_article.Title) is { } owner
        && _resolver.Resolve(owner) is { } author
        && author.Name.LastIndexOf(' ') is > 0 and var space
        && char.IsUpper(author.Name[space + 1])
            ? author
            : null;

    // "The following is attributable to Spokesperson Mara Ellery:"
    private NamedSpeaker? AttributableTo()
    {
        foreach (var paragraph in _outline.Paragraphs.Take(4))
        {
            if (Attributes(paragraph))
            {
                var written = paragraph.Of(_text);
                var name = written[
                    (written.IndexOf(Attributable, StringComparison.OrdinalIgnoreCase) + Attributable.Length)..
                ]
                    .Trim(' ', ':', '.');
                return _resolver.Resolve(name);
            }
        }
        return null;
    }

    private const string Attributable = "attributable to ";

    private bool Attributes(TextSpan paragraph) =>
        paragraph.Length < 160
        && paragraph.In(_text).Contains(Attributable, StringComparison.OrdinalIgnoreCase)
        && _text[paragraph.End - 1] is ':';

    private bool ReadsLikeProse(TextSpan paragraph) =>
        paragraph.Length >= ShortestStatementParagraph
        && _text[paragraph.End - 1] is '.' or '!' or '?' or ':' or '"' or '”' or ')' or ',';

    private static bool IsPostingSite(string? publisher) =>
        publisher?.Trim().ToLowerInvariant()
            is "x"
                or "x.com"
                or "x (formerly twitter)"
                or "twitter"
                or "twitter.com"
                or "telegram"
                or "facebook"
                or "truth social"
                or "instagram"
                or "bluesky"
                or "mastodon"
                or "threads";

    private static Attribution Attribute(NamedSpeaker? speaker, Mention? mention, AttributionBasis basis)
    {
        if (speaker is null)
        {
            return Attribution.Nobody with { Mention = mention };
        }
        var probability = speaker.IsCertain ? Sure : Unsure;
        return Attribution.Nobody with
        {
            Speaker = speaker.Name,
            Office = speaker.Office,
            Mention = mention,
            Probability = probability,
            Status = probability >= Thresholds.Shown ? AttributionStatus.Confirmed : AttributionStatus.Unconfirmed,
            Basis = basis,
        };
    }
}
