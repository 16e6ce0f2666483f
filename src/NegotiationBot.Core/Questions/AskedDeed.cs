using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>What somebody is asked to have done: <c>when did Mirela Ostrander resign</c>, <c>how did the council vote</c>.</summary>
/// <param name="Doer">Index terms of the name; none where the doer is no known name.</param>
/// <param name="Deed">The index term of the verb.</param>
/// <param name="IsPast">It is asked of as done.</param>
public sealed record AskedDeed(IReadOnlyList<string> Doer, string Deed, bool IsPast)
{
    /// <summary>It is to say something: "I will say" says it.</summary>
    public bool IsOfWords { get; init; }

    /// <summary>It was done to them: <c>was she fired</c>.</summary>
    public bool IsDoneTo { get; init; }

    /// <summary>Whether they would or could is asked, and not whether they do.</summary>
    public bool IsSupposed { get; init; }

    /// <summary>Who stands after the first auxiliary, and the verb after that; null where none is to be told.</summary>
    internal static AskedDeed? Read(MarkedWords words)
    {
        var auxiliary = Enumerable
            .Range(0, words.Count)
            .FirstOrDefault(i => PlainWords.Doing.Contains(words[i]), words.Count);
        if (auxiliary + 1 >= words.Count)
        {
            return null;
        }
        var doer = words.NamesAt(auxiliary + 1);
        var deed = doer switch
        {
            [var named] => VerbAfter(words, named.End),
            [] => VerbOfDescribed(words, auxiliary + 1),
            _ => -1,
        };
        return deed < 0 || (PlainWords.Being.Contains(words[auxiliary]) && !IsParticiple(words[deed]))
            ? null
            : new AskedDeed(
                [
                    .. doer.SelectMany(name => TopicReader.NameTerms(words, name).Concat(FirstWord(words, name)))
                        .Distinct(),
                ],
                words.Words[deed].Term,
                words[auxiliary] is "did" or "was" or "were" or "has" or "have" or "had" && !WasToCome(words)
            )
            {
                IsOfWords = words[deed] is "say" or "saying" or "tell" or "telling" or "add" or "adding" or "mention",
                IsDoneTo =
                    PlainWords.Being.Contains(words[auxiliary])
                    && !words[deed].EndsWith("ing", StringComparison.Ordinal),
                IsSupposed = words[auxiliary] is "would" or "could" or "should" or "might" or "may",
            };
    }

    /// <summary>In half of the world the surname is the first word, and articles go on with it: <c>Tan Weiming</c> is Tan. Of those called Anna there are many.</summary>
    private static IEnumerable<string> FirstWord(MarkedWords words, NameMention name) =>
        name.End - name.Start == 2
        && name.Candidates is [{ Kind: SpeakerKind.Person }, ..]
        && !TopicReader.IsOffice(words, name)
        && !GivenName.IsKnown(words[name.Start])
        && !Honorific.Is(words[name.Start])
        && !RoleNoun.IsAny(words[name.Start])
            ? [words.Words[name.Start].Term]
            : [];

    /// <summary>"Was Kelm asked", "is Kelm going"; "was Kelm part of it" tells of no deed.</summary>
    private static bool IsParticiple(string word) =>
        word.EndsWith("ed", StringComparison.Ordinal)
        || word.EndsWith("ing", StringComparison.Ordinal)
        || word
            is "given"
                or "taken"
                or "seen"
                or "spoken"
                or "written"
                or "chosen"
                or "beaten"
                or "broken"
                or "driven"
                or "stolen"
                or "forgotten"
        || word is "gonna"
        || PlainWords.IrregularlyDone.Contains(word);

    /// <summary>"Since when is Holt the treasurer" asks when she became that; null where no such thing is asked.</summary>
    internal static AskedDeed? SinceWhen(MarkedWords words)
    {
        var at = words.AfterFillers;
        return
            at + 3 < words.Count
            && words[at] is "since"
            && words[at + 1] is "when"
            && words[at + 2] is "is" or "was" or "has" or "are" or "have"
            && words.NamesAt(at + 3) is [var named]
            && Enumerable.Range(named.End, words.Count - named.End).Any(i => RoleNoun.IsPerson(words[i]))
            ? new AskedDeed(
                [.. TopicReader.NameTerms(words, named).Distinct()],
                TermAnalyzer.Analyze("become")[0].Term,
                true
            )
            : null;
    }

    /// <summary>"When were they going to meet": what says that they will meet tells it.</summary>
    private static bool WasToCome(MarkedWords words) =>
        Enumerable
            .Range(0, words.Count - 1)
            .Any(i => words[i] is "going" or "supposed" or "meant" or "due" && words[i + 1] is "to");

    /// <summary>The verb in the past right behind <c>who</c>, which is then its subject; null where none stands there.</summary>
    internal static string? DoneByWhom(MarkedWords words)
    {
        var verb = words.AfterFillers + 1;
        return
            verb < words.Count
            && words[verb - 1] is "who"
            && (
                words[verb].EndsWith("ed", StringComparison.Ordinal) || PlainWords.IrregularlyDone.Contains(words[verb])
            )
            ? words.Words[verb].Term
            : null;
    }

    /// <summary>The verb behind an auxiliary and a name or a pronoun. −1 where it is somebody described who does it.</summary>
    internal static int VerbBehindName(MarkedWords words, int auxiliary) =>
        words.NamesAt(auxiliary + 1) is [var named] ? VerbAfter(words, named.End)
        : auxiliary + 1 < words.Count && PlainWords.Pronouns.Contains(words[auxiliary + 1])
            ? VerbAfter(words, auxiliary + 2)
        : -1;

    private static int VerbAfter(MarkedWords words, int from)
    {
        var verb = Enumerable.Range(from, words.Count - from).FirstOrDefault(i => !IsPassedOver(words[i]), words.Count);
        return verb < words.Count && !words.Names.Any(name => name.Start == verb) ? verb : -1;
    }

    /// <summary>"The freed men walk over": of the words up to the next small one the last is the verb. Of one alone nobody can tell.</summary>
    private static int VerbOfDescribed(MarkedWords words, int from)
    {
        if (PlainWords.Pronouns.Contains(words[from]))
        {
            return VerbAfter(words, from + 1);
        }
        var first = from;
        while (first < words.Count && TermAnalyzer.IsStopWord(words[first]))
        {
            first++;
        }
        var end = first;
        while (
            end < words.Count
            && !TermAnalyzer.IsStopWord(words[end])
            && !PlainWords.SettingOpeners.Contains(words[end])
            && !PlainWords.SubjectOpeners.Contains(words[end])
            && !char.IsAsciiDigit(words[end][0])
        )
        {
            end++;
        }
        return end - first > 1 ? end - 1 : -1;
    }

    private static bool IsPassedOver(string word) =>
        TermAnalyzer.IsStopWord(word) || word.EndsWith("ly", StringComparison.Ordinal) || word is "first";
}
