using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Completes a question that leans on what was said before: "and where did she say it?", "ok and volker?", "for how long".</summary>
internal sealed class FollowUpResolver(QuestionAnalyzer analyzer)
{
    /// <summary>Of the bot's last answer so many content words are recalled; more would drown the question.</summary>
    private const int RecalledWords = 12;

    /// <summary>How far back a chain of follow-ups is read.</summary>
    private const int RememberedTurns = 6;

    /// <summary>A question of more plain words than this says itself what it is about.</summary>
    private const int MostOfNothing = 2;

    private static readonly ConversationTurn Silence = new(ConversationRole.Bot, "");

    public QuestionPart Complete(QuestionPart part, string text, Question question)
    {
        var words = QuestionWords.Read(text);
        var asked = LastOf(ConversationRole.User, question.Turns);
        if (asked < 0 || !LeansBack(part, words))
        {
            return part;
        }
        var earlier = new Question(
            question.Turns[asked].Text,
            [.. question.Turns.Take(asked).TakeLast(RememberedTurns)],
            question.AskedAt
        );
        var before = analyzer.Analyze(earlier).Parts[^1];
        var answer =
            LastOf(ConversationRole.Bot, question.Turns) is var bot && bot > asked ? question.Turns[bot] : Silence;
        return Complete(part, words, before, answer, question.AskedAt) with
        {
            Exchange = ContentWords(earlier.Text + " " + answer.Text),
        };
    }

    private QuestionPart Complete(
        QuestionPart part,
        IReadOnlyList<QuestionWord> words,
        QuestionPart before,
        ConversationTurn answer,
        DateTimeOffset askedAt
    )
    {
        // "and in March?"
        if (part is { Intent: Intent.Nothing, Period: not null, Topics.Count: 0, Speakers.Count: 0 })
        {
            return before with { Period = part.Period, OtherPeriods = part.OtherPeriods };
        }
        // "and when?" after words: when they were said.
        if (
            before.Intent is Intent.WhoSaid or Intent.WhatTheySaid
            && part
                is {
                    Intent: Intent.Fact or Intent.Nothing,
                    AskedFor: AskedFor.Time or AskedFor.Date or AskedFor.Clock or AskedFor.Place
                }
            && part.Topics.Count + part.Speakers.Count == 0
        )
        {
            part = part with { Intent = Intent.WhereSaid };
        }
        // "and about the quota?" after what is new, or after who speaks on something
        if (
            before.Intent is Intent.News or Intent.WhoSpeaks or Intent.OverTime
            && part is { Topics.Count: > 0, Speakers.Count: 0 }
            && OpensWithSubject(words)
        )
        {
            return before with { Topics = part.Topics, Phrase = part.Phrase, Letters = part.Letters };
        }
        if (part.Intent is Intent.AboutArticle)
        {
            return part with { Topics = [.. part.Topics, .. Soften(SourceWords(answer.Text))] };
        }
        var recalled = part.Topics.Concat(Recall(before, answer.Text)).DistinctBy(topic => topic.Typed).ToList();
        if (part is { Intent: Intent.WhatTheySaid, Speakers.Count: 1 } && !part.HasSubject)
        {
            part = words.Any(word => word.Plain is "other") ? part with { Speakers = Other(part, before) } : part;
            // "How many are there, and what did Moor say about it" wants her words and no number; "and Moor?" what was wanted before.
            return before.AskedFor is not AskedFor.Anything && words.Any(word => PlainWords.Saying.Contains(word.Plain))
                ? part with
                {
                    Topics = Soften(before.Topics),
                }
                : part with
                {
                    Intent = before.Intent is Intent.Fact ? Intent.Fact : Intent.WhatTheySaid,
                    AskedFor = before.AskedFor,
                    Topics = Soften(before.Topics),
                };
        }
        var speakers =
            part.Speakers.Count > 0 ? part.Speakers
            : Pronoun(words) is { } pronoun ? Referent(pronoun, answer, before, askedAt)
            : part.Intent is Intent.WhereSaid ? Referent(Speakers.Pronoun.Unknown, answer, before, askedAt)
            : before.Intent is Intent.Fact or Intent.WhatTheySaid && part.Intent is Intent.Fact ? before.Speakers
            : [];
        if (part.Intent is Intent.WhereSaid && before.Intent is Intent.Fact)
        {
            return part with { Intent = Intent.Fact, Speakers = speakers, Topics = recalled };
        }
        if (part.Intent is Intent.Nothing && words.Any(word => word.Plain is "if" or "otherwise"))
        {
            // "And if they don't?": what then, the same sentence tells as a rule.
            part = part with
            {
                Intent = Intent.Fact,
            };
        }
        return part with
        {
            Speakers = speakers,
            Topics = part.Intent is Intent.WhoIs ? [] : recalled,
            IsOfNobodySure = answer.IsOfNobodySure && speakers.Count == 0 && AsksOf(Pronoun(words), part.Intent),
        };
    }

    /// <summary>"The other Holt": of those who bear the name, not the one spoken of.</summary>
    private static IReadOnlyList<AskedSpeaker> Other(QuestionPart part, QuestionPart before)
    {
        var asked = part.Speakers[0];
        var others = asked
            .Candidates.Where(candidate => !before.Speakers.Any(earlier => earlier.Name == candidate.Name))
            .ToList();
        return others.Count > 0 ? [asked with { Candidates = others }] : part.Speakers;
    }

    /// <summary>Opens with "and", points back with a pronoun, or is too short to stand alone.</summary>
    private static bool LeansBack(QuestionPart part, IReadOnlyList<QuestionWord> words) =>
        part.Intent is not (Intent.Instruction or Intent.Impersonation or Intent.ContactData or Intent.WhetherSo)
        && (
            part.Intent is not Intent.News
                && words.Count > 0
                && words[0].Plain is "and" or "ok" or "so" or "but" or "also"
            || words.Any(word =>
                word.Plain is "he" or "she" or "they" or "it" or "that" or "his" or "her" or "their" or "him" or "them"
            )
            || part.Intent is not Intent.News
                && part.Topics.Count(topic => topic.Role is TopicRole.Subject) <= 1
                && part.Speakers.Count <= 1
                && !AsksForWords(part, words)
            || NamesNothing(part)
        );

    /// <summary>"Anyone shown interest yet": of whom and of what, only the conversation tells.</summary>
    private static bool NamesNothing(QuestionPart part) =>
        part is { Intent: Intent.Fact, Speakers.Count: 0, Period: null, IsWordForWord: false }
        && part.Topics.Count <= MostOfNothing
        && part.Topics.All(topic => topic is { Word: { } word } && WordVectors.Shipped.Find(word) >= 0);

    /// <summary>"Moor?", "what about Moor" ask of Moor what was asked before; "what did Moor say" is whole.</summary>
    private static bool AsksForWords(QuestionPart part, IReadOnlyList<QuestionWord> words) =>
        part is { Intent: Intent.WhatTheySaid, Speakers.Count: 1, Topics.Count: 0 }
        && words.Any(word => PlainWords.Saying.Contains(word.Plain));

    private static bool OpensWithSubject(IReadOnlyList<QuestionWord> words) =>
        words
            .Select(word => word.Plain)
            .SkipWhile(word => word is "and" or "ok" or "so" or "what" or "how")
            .FirstOrDefault()
            is "about"
                or "on"
                or "of";

    private static Pronoun? Pronoun(IReadOnlyList<QuestionWord> words) =>
        words
            .Select(word =>
                word.Plain switch
                {
                    "he" or "his" or "him" => (Pronoun?)Speakers.Pronoun.He,
                    "she" or "her" => Speakers.Pronoun.She,
                    "they" or "their" or "them" => Speakers.Pronoun.They,
                    _ => null,
                }
            )
            .FirstOrDefault(pronoun => pronoun is not null);

    /// <summary>Whom a pronoun means: whoever the bot named first where it was sure of somebody, else whoever was asked about, as far as the pronoun fits.</summary>
    private IReadOnlyList<AskedSpeaker> Referent(
        Pronoun pronoun,
        ConversationTurn answer,
        QuestionPart before,
        DateTimeOffset askedAt
    )
    {
        var named = answer.IsOfNobodySure ? [] : analyzer.PeopleIn(answer.Text, askedAt);
        return
        [
            .. named.OrderBy(IsOnlyDescribed).Concat(before.Speakers).Where(speaker => Fits(speaker, pronoun)).Take(1),
        ];
    }

    /// <summary>Of "the harbour board Lund and Sons" an article may call the first part so; whoever has a name is meant by it.</summary>
    private static bool IsOnlyDescribed(AskedSpeaker speaker) =>
        speaker.Name is { } name
        && !name.Split(' ')
            .Skip(name.StartsWith("The ", StringComparison.Ordinal) ? 1 : 0)
            .Any(word => word is [var first, ..] && char.IsUpper(first));

    /// <summary>"What did they say", "when did she leave"; in "what are their terms" nobody who spoke need be meant.</summary>
    private static bool AsksOf(Pronoun? pronoun, Intent intent) =>
        intent switch
        {
            Intent.WhatTheySaid => pronoun is not null,
            Intent.Fact => pronoun is Speakers.Pronoun.He or Speakers.Pronoun.She,
            _ => false,
        };

    private static bool Fits(AskedSpeaker speaker, Pronoun pronoun) =>
        speaker.Candidates is not [var known, ..]
        || pronoun is Speakers.Pronoun.Unknown
        || PronounOf(known) is var theirs
            && (
                theirs == pronoun
                || theirs is Speakers.Pronoun.Unknown
                    && (known.Kind is SpeakerKind.Person) == (pronoun is not Speakers.Pronoun.They)
            );

    /// <summary>Of somebody only met in articles the given name tells it, as a rule.</summary>
    private static Pronoun PronounOf(Speaker known) =>
        known is { Pronouns: Speakers.Pronoun.Unknown, Kind: SpeakerKind.Person }
        && NameFolder.Words(known.Name) is [var given, _, ..]
            ? GivenName.PronounOf(given)
            : known.Pronouns;

    private static IEnumerable<Topic> Recall(QuestionPart before, string answer) =>
        Soften(before.Topics)
            .Concat(ContentWords(answer).Take(RecalledWords).Select(term => new Topic([term], TopicRole.Recalled)));

    private static IReadOnlyList<string> ContentWords(string text) =>
        [
            .. TermAnalyzer
                .Analyze(text)
                .Where(word => !TermAnalyzer.IsStopWord(word.Folded) && !PlainWords.Empty.Contains(word.Folded))
                .Select(word => word.Term)
                .Distinct(),
        ];

    /// <summary>The words of the line under an answer: it has the titles of the articles that the answer is from.</summary>
    private static IEnumerable<Topic> SourceWords(string answer) =>
        TermAnalyzer
            .Analyze(answer[(answer.TrimEnd().LastIndexOf('\n') + 1)..])
            .Where(word => !TermAnalyzer.IsStopWord(word.Folded))
            .Select(word => new Topic([word.Term]))
            .DistinctBy(topic => topic.Typed);

    private static List<Topic> Soften(IEnumerable<Topic> topics) =>
        [.. topics.Select(topic => topic with { Role = TopicRole.Recalled })];

    private static int LastOf(ConversationRole role, IReadOnlyList<ConversationTurn> turns) =>
        Enumerable.Range(0, turns.Count).LastOrDefault(i => turns[i].Role == role, -1);
}
