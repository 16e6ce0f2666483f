using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Tells whom a description means: the holder of the office, somebody described before, or nobody whom the article names.</summary>
internal sealed class Descriptions(ArticleReading reading)
{
    private const double UnknownHolder = 0.8;
    private const double OneOfSeveral = 0.98;
    private const double LikelyHolder = 0.6;
    private const int ShortestStem = 4;
    private const string Former = "former";
    private const string Article = "the ";

    private readonly Dictionary<string, CastMember> _described = new(StringComparer.Ordinal);
    private readonly List<(string[] Heading, CastMember Member, FoundMention First)> _inOrder = [];
    private readonly List<(CastMember Member, List<IReadOnlyList<string>> Offices)> _officeholders =
    [
        .. reading
            .Cast.Members.Where(member => member.Kind is SpeakerKind.Person && member.Titles.Count > 0)
            .Select(member => (member, member.Titles.Select(OfficePhrase.Words).ToList())),
    ];
    private readonly List<CastMember> _predicated =
    [
        .. reading.Cast.Members.Where(member => member.Predicates.Count > 0),
    ];
    private readonly HashSet<CastMember> _unknown = new(ReferenceEqualityComparer.Instance);

    /// <param name="appearances">Those spoken of so far.</param>
    public Meaning[] Of(FoundMention mention, Appearances appearances)
    {
        var key = mention.Text.ToLowerInvariant();
        if (OfficeHolder(mention) is { } office)
        {
            return AnotherDescribed(key, mention, office.Member) is { } other ? [new Meaning(other, 1)] : [office];
        }
        if (
            key.StartsWith(Article, StringComparison.Ordinal)
            && key.IndexOf(' ', Article.Length) < 0
            && !_described.ContainsKey(key)
            && LastDescribed([key[Article.Length..]]) is { } before
        )
        {
            return [new Meaning(before, _unknown.Contains(before) ? UnknownHolder : 1)];
        }
        var asWritten = AsWritten(mention, key);
        if (!IsSomebodyKnown(mention))
        {
            return [new Meaning(asWritten, 1)];
        }
        _unknown.Add(asWritten);
        // "The envoy" of whom nothing was said before is most often whoever the sentences before are about.
        return
            JustSpokenOf(mention, appearances) is { } likely
            && !HoldsWhatOtherLeft(likely, mention)
            && !HoldsItElsewhere(likely, mention)
            ?
            [
                new Meaning(likely, LikelyHolder, likely.FrameNamingBefore(mention.Span.Start)),
                new Meaning(asWritten, 1 - LikelyHolder),
            ]
            : [new Meaning(asWritten, UnknownHolder)];
    }

    // "A spokesman said …", the spokesman went on: that is no spokesman whom the article names further down.
    private CastMember? AnotherDescribed(string key, FoundMention mention, CastMember holder)
    {
        if (!key.StartsWith(Article, StringComparison.Ordinal))
        {
            return null;
        }
        var office = key[Article.Length..].Split(' ');
        return
            (office.Length == 1 && holder.FrameNamingBefore(mention.Span.Start) < 0)
            || IsDescribedSince(office, mention, holder)
            ? LastDescribed(office)
            : null;
    }

    // "Ellery’s own deputy spoke, too. “It is late,” the deputy said.": of the two deputies the one just told of.
    private bool IsDescribedSince(string[] office, FoundMention mention, CastMember holder)
    {
        var named = holder.FrameNamingBefore(mention.Span.Start);
        return _inOrder.FindLast(described => IsHeading(described.Heading, office))
                is { Member: not null, First: var last }
            && (last.Frame > named || (last.Owner is { } owner && reading.Cast.Named(owner).Contains(holder)))
            && last.Frame < mention.Frame
            && reading.Frames[last.Frame].Paragraph == reading.Frames[mention.Frame].Paragraph;
    }

    private static bool IsSomebodyKnown(FoundMention mention)
    {
        var noun = mention.Text[(mention.Text.LastIndexOf(' ') + 1)..];
        var last = noun.ToLowerInvariant();
        var isNameOfPaper = char.IsUpper(noun[0]) && !Honorific.Is(last);
        var isDefinite =
            mention.Text.StartsWith(Article, StringComparison.OrdinalIgnoreCase)
            || mention.Text.Contains("’s ", StringComparison.Ordinal)
            || mention.Text.Contains("'s ", StringComparison.Ordinal);
        // "the senator and candidate said": a role alone is half of what was written.
        var isHalf = noun.Length == mention.Text.Length && char.IsLower(noun[0]);
        return (isDefinite || isHalf) && !isNameOfPaper && RoleNoun.IsPerson(last) && !RoleNoun.IsPlural(last);
    }

    private CastMember? JustSpokenOf(FoundMention mention, Appearances appearances)
    {
        CastMember? found = null;
        for (var i = appearances.Count - 1; i >= 0 && mention.Frame - appearances[i].Frame <= 1; i--)
        {
            var (member, frame) = (appearances[i].Member, appearances[i].Frame);
            if (
                frame == mention.Frame
                || reading.Frames[frame].Paragraph != reading.Frames[mention.Frame].Paragraph
                || member.Kind is not SpeakerKind.Person
                || ReferenceEquals(member, found)
            )
            {
                continue;
            }
            if (found is not null)
            {
                return null;
            }
            found = member;
        }
        return found;
    }

    // "The former minister" is not the minister just spoken of.
    private static bool HoldsWhatOtherLeft(CastMember member, FoundMention mention) =>
        OfficePhrase.Words(mention.Text) is [.., var noun] words
        && words.Contains(Former)
        && member.Titles.Any(title =>
            OfficePhrase.Words(title) is var held && held.Contains(noun) && !held.Contains(Former)
        );

    // "The Norlandic minister" is not the Minister of Torland just spoken of.
    private static bool HoldsItElsewhere(CastMember member, FoundMention mention)
    {
        var words = mention.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var noun = words[^1].ToLowerInvariant();
        return member.Titles.Any(title => OfficePhrase.Words(title).Contains(noun))
            && words
                .Skip(1)
                .SkipLast(1)
                .Where(word => char.IsUpper(word[0]))
                .Select(NameFolder.Key)
                .Any(place =>
                    !member.Titles.Any(title => OfficePhrase.Words(title).Any(word => IsOneState(word, place)))
                );
    }

    // "Norland", "Norlandic"
    private static bool IsOneState(string one, string other) =>
        one.Length >= ShortestStem
        && other.Length >= ShortestStem
        && one.AsSpan(0, ShortestStem).SequenceEqual(other.AsSpan(0, ShortestStem));

    private CastMember AsWritten(FoundMention mention, string key)
    {
        var isNew = !_described.TryGetValue(key, out var member);
        if (isNew)
        {
            member = new CastMember(mention.Text, SpeakerKind.Group, null)
            {
                Gender = mention.Gender,
                IsChild = mention.IsChild,
            };
            _described.Add(key, member);
        }
        // "A spokesman" is told of anew each time.
        if ((isNew || !key.StartsWith(Article, StringComparison.Ordinal)) && key.Split(' ') is { Length: > 1 } words)
        {
            _inOrder.Add((Heading(words), member!, mention));
        }
        return member!;
    }

    // "The readout" after "the Norburg readout", "the spokesman" after "a spokesman for the ministry".
    private CastMember? LastDescribed(string[] office) =>
        _inOrder.FindLast(described => IsHeading(described.Heading, office)).Member;

    // "A harbour board chairman" is no board.
    private static bool IsHeading(string[] heading, string[] office) => heading.AsSpan().EndsWith(office);

    // Of "a survey of ferry passengers" what comes later as "the passengers" is not the survey.
    private static string[] Heading(string[] words)
    {
        var end = Array.FindIndex(words, word => word is "to" || Prepositions.Contains(word));
        return end < 0 ? words : words[..end];
    }

    // "the envoy" is whoever the article has called an envoy, if it is one person only, the last one named first.
    private Meaning? OfficeHolder(FoundMention mention)
    {
        if (
            (_officeholders.Count == 0 && _predicated.Count == 0)
            || (!mention.Text.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && !char.IsUpper(mention.Text[0]))
        )
        {
            return null;
        }
        var words = OfficePhrase
            .Words(mention.Text)
            .Where(word => word == Former || !Determiners.Contains(word))
            .ToList();
        if (words is ["head", "of", "state"])
        {
            words = ["president"];
        }
        // "The newspaper" is not its editor.
        if (words.Count == 0 || RoleNoun.IsPlural(words[^1]) || IsBodyAlone(words))
        {
            return null;
        }
        var fitting = _officeholders
            .Where(known =>
                mention.Gender is Pronoun.Unknown
                || known.Member.Gender is Pronoun.Unknown
                || known.Member.Gender == mention.Gender
            )
            .ToList();
        var holders = HoldersOf(words, fitting, isFormer: words.Contains(Former));
        if (holders.Count == 0 && !words.Contains(Former))
        {
            holders = HoldersOf(words, fitting, isFormer: true);
        }
        if (
            LastPredicated(words, mention) is { } told
            && !holders.Exists(holder => IsNamedBeside(holder, told, mention))
        )
        {
            return new Meaning(told, OneOfSeveral);
        }
        // Of several, the one whose office publishes the article; else the one it names most.
        return holders.Find(holder => holder.Titles.Any(IsPublisher)) is { } publisher ? new Meaning(publisher, 1)
            : holders.MaxBy(holder => holder.Mentions.Count) is { } named
                ? new Meaning(named, holders.Count == 1 ? 1 : OneOfSeveral)
            : null;
    }

    // "By then Ellery was prime minister. “It will rain,” the prime minister said."
    private CastMember? LastPredicated(List<string> words, FoundMention mention)
    {
        var paragraph = reading.Frames[mention.Frame].Paragraph;
        return _predicated
            .Where(member =>
                mention.Gender is Pronoun.Unknown || member.Gender is Pronoun.Unknown || member.Gender == mention.Gender
            )
            .Select(member => (Member: member, Frame: LastFrame(member)))
            .Where(told => told.Frame >= 0)
            .OrderByDescending(told => told.Frame)
            .FirstOrDefault()
            .Member;

        int LastFrame(CastMember member)
        {
            for (var i = member.PredicatesBefore(mention.Frame) - 1; i >= 0; i--)
            {
                var (office, frame) = member.Predicates[i];
                if (reading.Frames[frame].Paragraph != paragraph)
                {
                    break;
                }
                if (OfficePhrase.Words(office) is var held && OfficePhrase.IsCalled(held, words))
                {
                    return frame;
                }
            }
            return -1;
        }
    }

    // "President Holm came. Ellery was president of the chess club. “It is cold,” the president said."
    private bool IsNamedBeside(CastMember holder, CastMember told, FoundMention mention) =>
        !ReferenceEquals(holder, told)
        && holder.FrameNamingBefore(mention.Span.Start) is >= 0 and var named
        && reading.Frames[named].Paragraph == reading.Frames[mention.Frame].Paragraph;

    private static bool IsBodyAlone(List<string> words) =>
        RoleNoun.IsBody(words[^1]) && !words.Exists(RoleNoun.IsPerson);

    // "the president" is first of all the one in office, and "the former president" never is.
    private static List<CastMember> HoldersOf(
        List<string> words,
        List<(CastMember Member, List<IReadOnlyList<string>> Offices)> officeholders,
        bool isFormer
    )
    {
        var holders = new List<CastMember>();
        foreach (var (member, offices) in officeholders)
        {
            foreach (var held in offices)
            {
                if (held.Contains(Former) == isFormer && OfficePhrase.IsCalled(held, words))
                {
                    holders.Add(member);
                    break;
                }
            }
        }
        return holders;
    }

    private bool IsPublisher(string title) =>
        title.Contains(' ')
        && (reading.Article.Publisher?.Contains(title, StringComparison.OrdinalIgnoreCase) ?? false);
}
