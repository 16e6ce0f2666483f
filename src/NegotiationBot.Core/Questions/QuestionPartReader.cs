using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Puts together what the phrasing, the names, the period and the rest of the words say.</summary>
internal static class QuestionPartReader
{
    public static QuestionPart Read(string text, MarkedWords words, SpeakerRegistry registry, DateOnly today)
    {
        var period = PeriodReader.Read(words, today);
        words = words.Of(period);
        var match = Phrasings.Match(words);
        var caught = match?.Names ?? [];
        if (match?.Phrasing.Intent is Intent.News)
        {
            // What is new on a state or a body is what the articles tell of it, whoever speaks for it.
            caught = [.. caught.Where(name => name.Candidates is not [{ Kind: SpeakerKind.Body }, ..])];
        }
        if (caught.Any(name => period?.Consumed.Any(i => name.Start <= i && i < name.End) is true))
        {
            // "Gert Jan Holt" is of no January.
            period = null;
        }
        HashSet<int> consumed =
        [
            // The words of a question about a fact are what it is about (range, deadline); those of other phrasings are not.
            .. match is { Phrasing.Intent: not Intent.Fact } ? match.Consumed : [],
            .. period?.Consumed ?? [],
            .. match is { Phrasing.AskedFor: AskedFor.Duration } ? Lasting(words) : [],
            .. caught.SelectMany(name => Enumerable.Range(name.Start, name.End - name.Start)),
        ];
        var quoted = QuotedWords.Find(text);
        consumed.RemoveWhere(i => quoted.Any(span => span.Contains(words.Words[i].Span)));
        var topics = TopicReader.Read(words, consumed, quoted);
        if (match?.Phrasing.Intent is Intent.WhoSaid && topics.Count == 0 && Rest(words, match.Consumed) is { } rest)
        {
            // "Who said no comment", "not this week": the words themselves, however little they say.
            (topics, period) = (TopicReader.Read(words, match.Consumed, [rest]), null);
            consumed = match.Consumed;
        }
        if (match?.Phrasing.Intent is Intent.WhatTheySaid && topics.All(topic => topic.Role is TopicRole.Setting))
        {
            // "What did Holt promise", "warn the board about": in the words of the article she promised, warned.
            topics = [.. topics, .. TopicReader.OfSaying(words, match.Consumed)];
        }
        if (caught.Count == 0)
        {
            topics = TopicReader.AsSubjects(topics);
        }
        var deed = AskedDeed.Read(words);
        if (AskedDeed.SinceWhen(words) is { } became)
        {
            (deed, topics) = (became, [.. topics, TopicReader.OfWord("become", new Topic([""]))]);
        }
        if (AskedSides.Read(words) is { Count: > 0 } sides)
        {
            topics = AskedSides.Among(topics, sides);
        }
        var asked = Distinct(caught.Select(name => Asked(words, name, registry)));
        var intent = match?.Phrasing.Intent ?? (topics.Count > 0 ? Intent.Fact : Intent.Nothing);
        if (
            match?.Phrasing is { Intent: Intent.Fact, AskedFor: AskedFor.Anything }
            && period is not null
            && topics.Count + asked.Count == 0
        )
        {
            // "What happened on 12 march", "what was said last week".
            intent = Intent.News;
        }
        if (intent is Intent.Verdict && topics.Count == 0 && asked.Count == 1)
        {
            // Whoever asks whether somebody can be believed is shown what they agreed to, and how it was kept.
            topics = [TopicReader.OfWord("agreed", new Topic([""], TopicRole.Recalled))];
        }
        var asksAuthor = intent is Intent.WhatTheySaid && asked is [{ IsKnown: false }] && IsAuthor(words, caught[0]);
        if (asksAuthor)
        {
            (intent, asked) = (Intent.Fact, []);
        }
        if (
            intent is Intent.WhatTheySaid
            && asked is [{ IsKnown: false, IsDescribed: true }]
            && caught is [var described]
            // Of another state's president is told at every turn.
            && StateOffice.Read([.. words.Words.Take(described.End).Skip(described.Start).Select(word => word.Plain)])
                is null
        )
        {
            // Of "the Veranian envoy", whom nobody knows as that, the article may tell what he said; what tells of no envoy does not.
            consumed.ExceptWith(Enumerable.Range(described.Start, described.End - described.Start));
            (intent, asked, topics) = (
                Intent.Fact,
                [],
                [.. TopicReader.Read(words, consumed, quoted).Select(WithRole)]
            );

            Topic WithRole(Topic topic) =>
                topic.Word is { } word
                && RoleNoun.IsPerson(word)
                && Enumerable.Range(described.Start, described.End - described.Start).Any(i => words[i] == word)
                    ? topic with
                    {
                        IsEssential = true,
                    }
                    : topic;
        }
        var offered = intent is Intent.WhoSaid;
        if (intent is Intent.Instruction)
        {
            asked = Distinct(words.Names.Select(name => Asked(words, name)));
        }
        var askedFor = match?.Phrasing.AskedFor ?? AskedFor.Anything;
        if (intent is Intent.Fact or Intent.WhatTheySaid)
        {
            askedFor = AskedKind.Read(words, text, askedFor);
        }
        if (intent is Intent.WhatTheySaid && asked.Count > 1)
        {
            // How long two people talked neither has said.
            intent = askedFor is AskedFor.Duration ? Intent.Fact : Intent.Compare;
        }
        var phrase = Phrase(words, consumed, quoted, isOfWords: intent is Intent.WhoSaid);
        return new QuestionPart(
            intent,
            askedFor,
            offered ? [] : asked,
            offered ? asked : [],
            topics,
            [.. phrase.Select(word => word.Term)],
            quoted.Count > 0,
            period?.Readings[0]
        )
        {
            OtherPeriods = period?.Readings.Skip(1).ToList() ?? [],
            Letters = WrittenLetters.Of(phrase.Select(word => word.Span).Distinct().Select(span => span.Of(text))),
            Deed = deed,
            DoneByWhom = AskedDeed.DoneByWhom(words),
            Count = AskedCount.Read(words),
            Office = AskedOffice.Read(words),
            Ordinal = AskedOrdinal.Read(words),
            AsksAuthor = asksAuthor,
            AsksReason = words.AfterFillers < words.Count && words[words.AfterFillers] is "why",
            AsksReply = AskedReply.IsAsked(words),
            AsksMore = Enumerable
                .Range(0, Math.Max(0, words.Count - 2))
                .Any(i =>
                    words[i] is "how"
                    && words[i + 1] is "many" or "much"
                    && words[i + 2] is "more" or "fewer" or "less" or "further"
                ),
            IsDenied = Denial.IsAsked(words, quoted),
            IsYesOrNo =
                words.AfterFillers < words.Count
                && (
                    PlainWords.Doing.Contains(words[words.AfterFillers])
                    || PlainWords.Being.Contains(words[words.AfterFillers])
                ),
        };
    }

    private static bool IsAuthor(MarkedWords words, NameMention name) =>
        Enumerable.Range(name.Start, name.End - name.Start).Any(i => PlainWords.OfOpinions.Contains(words[i]));

    private static TextSpan? Rest(MarkedWords words, HashSet<int> consumed)
    {
        var rest = Enumerable
            .Range(words.AfterFillers, words.Count - words.AfterFillers)
            .Where(i => !consumed.Contains(i));
        return rest.Any() ? words.Words[rest.First()].Span.Cover(words.Words[rest.Last()].Span) : null;
    }

    // In "how long did the talks last", "how many years does the lease run" the verb asks what "how long" asks; "the last talks" are talks.
    private static IEnumerable<int> Lasting(MarkedWords words) =>
        Enumerable
            .Range(1, words.Count - 1)
            .Where(i =>
                (PlainWords.Lasting.Contains(words[i]) && words[i - 1] is not "the")
                || (PlainWords.Running.Contains(words[i]) && (words.IsOver(i + 1) || words[i + 1] is "for"))
            );

    private static AskedSpeaker Asked(MarkedWords words, NameMention name, SpeakerRegistry registry)
    {
        var asked = Asked(words, CalledByFirstName(words, name, registry) ?? name);
        if (asked.IsKnown)
        {
            return asked;
        }
        var typed = TheirPeople.Description(words, name);
        var office = StateOffice.Read(typed);
        var description = typed.FindAll(word => !TermAnalyzer.IsStopWord(word));
        return description is not [.., var role] || (office is null && !RoleNoun.IsPerson(role))
            ? asked
            : asked with
            {
                Candidates =
                [
                    // The vice president is described by all the words of the president’s office.
                    .. registry
                        .Described(description)
                        .Where(speaker => office is null || StateOffice.AreOf(speaker).Any(office.IsSameAs)),
                ],
                IsDescribed = true,
            };
    }

    // "What did keith say": nobody is called Keith in full, and one is by the first name.
    private static NameMention? CalledByFirstName(MarkedWords words, NameMention name, SpeakerRegistry registry) =>
        name is { Candidates: [], End: var end, Start: var start }
        && end - start == 1
        && (GivenName.IsKnown(words[start]) || WordVectors.Shipped.Find(words[start]) < 0)
        && registry.OnlyOneCalled(words[start]) is { } only
            ? name with
            {
                Candidates = [only],
            }
            : null;

    public static AskedSpeaker Asked(MarkedWords words, NameMention name)
    {
        var asked = new AskedSpeaker(
            name.Candidates,
            name.OtherVoices,
            [.. TopicReader.NameTerms(words, name).Distinct()]
        );
        var typed = words.Words.Skip(name.Start).Take(name.End - name.Start).ToList();
        return TopicReader.IsOffice(words, name)
            ? asked with
            {
                Office = StateOffice.Read([.. typed.Select(word => word.Plain)]),
                OfficeTerms =
                [
                    .. typed.Where(word => !TermAnalyzer.IsStopWord(word.Plain)).Select(word => word.Term).Distinct(),
                ],
            }
            : asked;
    }

    private static List<AskedSpeaker> Distinct(IEnumerable<AskedSpeaker> speakers)
    {
        var distinct = new List<AskedSpeaker>();
        foreach (var speaker in speakers)
        {
            if (!distinct.Exists(speaker.IsSameAs))
            {
                distinct.Add(speaker);
            }
        }
        return distinct;
    }

    /// <summary>The words between marks where there are some, else all that the phrasing left; of "who is the guy that said" no "is the" is of what was said.</summary>
    private static IReadOnlyList<QuestionWord> Phrase(
        MarkedWords words,
        HashSet<int> consumed,
        IReadOnlyList<TextSpan> quoted,
        bool isOfWords
    )
    {
        var said =
            isOfWords && consumed.Count > 0 && consumed.Max() + 1 < words.Count ? consumed.Max() : words.AfterFillers;
        return
        [
            .. words.Words.Where(
                (word, i) =>
                    quoted.Count > 0
                        ? quoted.Any(span => span.Contains(word.Span))
                        : !consumed.Contains(i)
                            && i >= words.AfterFillers
                            && (i >= said || !TermAnalyzer.IsStopWord(word.Plain))
            ),
        ];
    }
}
