using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Reads what a question is about: the words that are left when its phrasing, its speakers and its period are taken away.</summary>
internal static class TopicReader
{
    private const int FewestDigitsOfFigure = 3;

    /// <summary>Index terms of how news tells that somebody put words into writing.</summary>
    private static readonly IReadOnlyList<string> Wrote =
    [
        .. TermAnalyzer.Analyze("wrote posted tweeted").Select(word => word.Term),
    ];

    /// <summary>What people earn they also make.</summary>
    private static readonly IReadOnlyList<string> Made = [.. TermAnalyzer.Analyze("make").Select(word => word.Term)];

    public static IReadOnlyList<Topic> Read(MarkedWords words, ISet<int> consumed, IReadOnlyList<TextSpan> quoted)
    {
        var topics = new List<Topic>();
        var role = quoted.Count > 0 ? TopicRole.Setting : TopicRole.Subject;
        var kind = KindAsked(words);
        var deed = DeedAsked(words, kind);
        for (var i = words.AfterFillers; i < words.Count; i++)
        {
            var isQuoted = quoted.Any(span => span.Contains(words.Words[i].Span));
            role =
                isQuoted ? TopicRole.Subject
                : quoted.Count == 0 && AsksAnew(words, i) ? TopicRole.Subject
                : quoted.Count > 0 || OpensSetting(words, i) ? TopicRole.Setting
                : PlainWords.SubjectOpeners.Contains(words[i]) ? TopicRole.Subject
                : role;
            if (consumed.Contains(i))
            {
                continue;
            }
            if (words.Names.FirstOrDefault(name => name.Start <= i && i < name.End) is { } mention)
            {
                topics.AddRange(
                    IsOffice(words, mention)
                        ? OfOffice(words, mention, role)
                        : [OfName(words, mention, role) with { IsWhere = IsWhere(words, mention) }]
                );
                i = mention.End - 1;
            }
            else if (
                (IsContent(words.Words[i], isQuoted) && (isQuoted || !IsModal(words, i))) || IsSpecialTime(words, i)
            )
            {
                var topic = OfWord(words.Words[i], i == kind ? TopicRole.Kind : role);
                topics.Add(
                    topic with
                    {
                        Terms =
                            IsWriting(words, i, topic.Role) ? [.. topic.Terms, .. Wrote]
                            : words[i] is "earn" ? [.. topic.Terms, .. Made]
                            : topic.Terms,
                        IsEssential = i == deed || AsksPrice(words, i) || IsFigure(words, i),
                        SaysWhose = SaysWhose(words, i),
                        IsWhere = Place.Is(words[i]) && IsBehindIn(words, i),
                    }
                );
            }
        }
        // What is named twice is about it where either is.
        return [.. topics.GroupBy(topic => topic.Typed).Select(same => same.MinBy(topic => topic.Role)!)];
    }

    /// <summary>What "needs to be done" must be done, should be done, is called for: no article need have the word. "We need to talk" are somebody's words.</summary>
    private static bool IsModal(MarkedWords words, int i) =>
        words[i] is "need" or "needs" or "needed"
        && i + 2 < words.Count
        && words[i + 1] is "to"
        && words[i + 2] is "be" or "do";

    /// <summary>"After the call, when did she": what follows is asked, and no longer the setting.</summary>
    private static bool AsksAnew(MarkedWords words, int i) =>
        i > words.AfterFillers
        && i + 1 < words.Count
        && words[i] is "what" or "which" or "who" or "when" or "where" or "why" or "how"
        && PlainWords.Doing.Contains(words[i + 1]);

    /// <summary>The verb of a phrasing, where it says more than that something was said.</summary>
    public static IEnumerable<Topic> OfSaying(MarkedWords words, IReadOnlySet<int> consumed) =>
        Enumerable
            .Range(0, words.Count)
            .Where(i => consumed.Contains(i) && PlainWords.TellingMore.Contains(words[i]))
            .Take(1)
            .Select(i => OfWord(words.Words[i], TopicRole.Subject));

    /// <summary>A question of nobody and nothing but circumstances ("what happens in a dry year under the draft") is about them.</summary>
    public static IReadOnlyList<Topic> AsSubjects(IReadOnlyList<Topic> topics) =>
        topics.All(topic => topic.Role is TopicRole.Setting)
            ? [.. topics.Select(topic => topic with { Role = TopicRole.Subject })]
            : topics;

    /// <summary>The "when" of a question asks; one further on tells the circumstances.</summary>
    private static bool OpensSetting(MarkedWords words, int i) =>
        PlainWords.SettingOpeners.Contains(words[i])
        && !(words[i] is "when" && i == words.AfterFillers)
        && !AsksAnew(words, i);

    /// <summary>The noun after "which", "what" or "how many": the last word before the verb. −1 where there is none.</summary>
    private static int KindAsked(MarkedWords words)
    {
        var asking = Enumerable
            .Range(0, words.Count)
            .FirstOrDefault(i => words[i] is "which" or "what" or "many" or "much", -1);
        var end = asking + 1;
        while (
            asking >= 0 && end < words.Count && !PlainWords.AreFrame(words[end]) && !TermAnalyzer.IsStopWord(words[end])
        )
        {
            end++;
        }
        return end < words.Count && PlainWords.Doing.Contains(words[end]) && end > asking + 1 ? end - 1 : -1;
    }

    /// <summary>The verb of "which sanctions did she sign after the call", where whoever did it is named. −1 elsewhere.</summary>
    private static int DeedAsked(MarkedWords words, int kind) =>
        kind >= 0
        && words[kind + 1] is "did" or "does" or "do"
        && AskedDeed.VerbBehindName(words, kind + 1) is var verb and >= 0
        // "How much grain did Kelm fear would rot": what she feared is asked.
        && !(verb + 1 < words.Count && words[verb + 1] is "would" or "will" or "could" or "might")
            ? Whole(words, verb)
            : -1;

    /// <summary>"Hand over", "give up": verbs of two words have others of one, which tell the same.</summary>
    private static int Whole(MarkedWords words, int verb) =>
        verb >= 0
        && verb + 1 < words.Count
        && words[verb + 1] is "over" or "up" or "out" or "off" or "down" or "back" or "away"
            ? -1
            : verb;

    /// <summary>"How much did the dam cost": a number beside which nothing costs anything is no price.</summary>
    private static bool AsksPrice(MarkedWords words, int i) =>
        PlainWords.Pricing.Contains(words[i]) && Enumerable.Range(0, i).Any(before => words[before] is "much");

    /// <summary>A year, a sum: what has another is of something else. Small numbers are as often spelled, and decades ("1950's") are written in many ways.</summary>
    private static bool IsFigure(MarkedWords words, int i) =>
        words[i].Length >= FewestDigitsOfFigure
        // "140k" may be rounded.
        && words.Words[i].Span.Length >= words[i].Length
        && words[i].All(char.IsAsciiDigit)
        && !(i + 1 < words.Count && words[i + 1] is "s");

    /// <summary>"In his letter", "in the post": what stands there the article tells with a verb.</summary>
    private static bool IsWriting(MarkedWords words, int i, TopicRole role) =>
        role is TopicRole.Setting && PlainWords.Writings.Contains(words[i]);

    private static bool IsWhere(MarkedWords words, NameMention mention) =>
        mention.Candidates is [{ Kind: not SpeakerKind.Person }, ..] && IsBehindIn(words, mention.Start);

    private static bool IsBehindIn(MarkedWords words, int i) =>
        i > 0 && (words[i - 1] is "in" or "at" || (i > 1 && words[i - 1] is "the" && words[i - 2] is "in" or "at"));

    /// <summary>"In a dry year": one of a kind is asked about; "what year", "the first time", "two years" tell of none.</summary>
    private static bool IsSpecialTime(MarkedWords words, int i) =>
        i > 1
        && words[i] is "year" or "month" or "day"
        && words[i - 2] is "a" or "the" or "in" or "on"
        && IsContent(words.Words[i - 1], isQuoted: false)
        && !RowWords.Contain(words[i - 1])
        && !PlainWords.OfTime.Contains(words[i - 1])
        && AskedOrdinal.ValueOf(words[i - 1]) == 0
        && !char.IsAsciiDigit(words[i - 1][0]);

    private static bool SaysWhose(MarkedWords words, int i) =>
        i + 1 < words.Count && PlainWords.OfStates.Contains(words[i + 1]) && !PlainWords.OfTime.Contains(words[i]);

    /// <summary>The same topic of another word: the one that was meant.</summary>
    public static Topic OfWord(string meant, Topic typed) =>
        OfWord(new QuestionWord(meant, TermAnalyzer.Analyze(meant)[0].Term, default), typed.Role) with
        {
            IsEssential = typed.IsEssential,
            SaysWhose = typed.SaysWhose,
        };

    private static Topic OfWord(QuestionWord word, TopicRole role)
    {
        var opposites = Opposites.Of(word.Term);
        return new Topic([word.Term, .. Synonyms.Of(word.Term), .. PeopleOfPlaces.Of(word.Plain)], role)
        {
            Word = word.Plain,
            Kin = [.. Kindred.Of(word.Plain).Except(opposites)],
            Opposites = opposites,
        };
    }

    /// <summary>Somebody is asked about by what they are, and not by name; a Baker is by his.</summary>
    public static bool IsOffice(MarkedWords words, NameMention mention)
    {
        if (mention.Candidates is not [{ Kind: SpeakerKind.Person }, ..])
        {
            return false;
        }
        var typed = Enumerable.Range(mention.Start, mention.End - mention.Start).Select(i => words[i]).ToList();
        var names = mention
            .Candidates.SelectMany(AskedSpeaker.NamesOf)
            .Select(NameFolder.Words)
            .Where(name => name.Count > 0)
            .ToList();
        return typed.Exists(RoleNoun.IsPerson)
            && !typed.Exists(word =>
                Honorific.Is(word) || RoleNoun.IsPerson(word)
                    ? names.Exists(name => name[^1] == word)
                    : names.Exists(name =>
                        name.Any(part => word.StartsWith(part, StringComparison.Ordinal) || Spelling.IsSlip(part, word))
                    )
            );
    }

    /// <summary>
    /// Its words, and as another way to call the last of them whoever held it on the day: who holds it now may not be who is meant, and who is meant is seldom
    /// called by the office alone.
    /// </summary>
    private static IEnumerable<Topic> OfOffice(MarkedWords words, NameMention mention, TopicRole role)
    {
        for (var i = mention.Start; i < mention.End; i++)
        {
            if (!IsContent(words.Words[i], isQuoted: false))
            {
                continue;
            }
            var topic = OfWord(words.Words[i], role);
            yield return i == mention.End - 1 && mention.Candidates is [var holder]
                ? topic with
                {
                    Terms = [.. topic.Terms, .. LastWord(holder)],
                    Holder = LastWord(holder).FirstOrDefault(),
                }
                : topic;
        }
    }

    /// <summary>A name as a subject: the typed words or any one-word way to call whoever is meant.</summary>
    public static Topic OfName(MarkedWords words, NameMention mention, TopicRole role) =>
        new([.. NameTerms(words, mention).Distinct()], role)
        {
            // "The Verane Ministers" are no person, though the name is like one.
            IsEssential =
                mention.Candidates is [{ Kind: SpeakerKind.Person }, ..] && !RoleNoun.IsPlural(words[mention.End - 1]),
        };

    public static IEnumerable<string> NameTerms(MarkedWords words, NameMention mention)
    {
        var typed = Enumerable
            .Range(mention.Start, mention.End - mention.Start)
            .Select(i => words.Words[i])
            .Where(word => !TermAnalyzer.IsStopWord(word.Plain))
            .Select(word => word.Term);
        return mention.Candidates is not [var speaker, ..] ? typed
            // Asked for by an office: a sentence with "president" names no president in particular.
            : speaker.Kind is SpeakerKind.Person
                ? LastWord(speaker).Concat(IsOffice(words, mention) ? [] : typed.TakeLast(1))
            : typed.SelectMany(term => Synonyms.Of(term).Prepend(term));
    }

    /// <summary>The surname; of a king or a pope, who has none, the name and not its number.</summary>
    private static IEnumerable<string> LastWord(Speaker speaker) =>
        TermAnalyzer
            .Analyze(speaker.Name)
            .Reverse()
            .SkipWhile(word => word.Folded.All(letter => letter is 'i' or 'v' or 'x'))
            .Take(1)
            .Select(word => word.Term);

    private static bool IsContent(QuestionWord word, bool isQuoted) =>
        !TermAnalyzer.IsStopWord(word.Plain)
        // "Its own" says nothing, and "who owns it" asks.
        && (!TermAnalyzer.IsStopWord(word.Term) || word.Plain is "owns" or "owned")
        && (isQuoted || !PlainWords.Empty.Contains(word.Plain));
}
