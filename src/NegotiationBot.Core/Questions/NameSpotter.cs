using System.Collections.Frozen;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>Finds known names and offices among a question's words, longest first, in any case and spelling the registry forgives.</summary>
internal static class NameSpotter
{
    private const int LongestName = 5;

    /// <summary>A short word is more often a word than somebody's name typed carelessly.</summary>
    private const int ShortestName = 3;

    /// <summary>What stands before a word for what somebody is and tells of what they are that.</summary>
    private static readonly FrozenSet<string> OfOffices = FrozenSet.Create(
        StringComparer.Ordinal,
        [
            .. "prime foreign defense defence finance interior health justice trade security national top press vice political military supreme senior special former ex acting general human rights nuclear".Split(
                ' '
            ),
        ]
    );

    public static IReadOnlyList<NameMention> Spot(
        string text,
        IReadOnlyList<QuestionWord> words,
        SpeakerRegistry registry,
        DateOnly on
    )
    {
        var mentions = new List<NameMention>();
        for (var i = 0; i < words.Count; i++)
        {
            var isSurnameOfAnother = i > (mentions is [.., var last] ? last.End : 0) && IsFirstName(words[i - 1]);
            if (!isSurnameOfAnother && LongestAt(text, words, i, registry, on) is { } mention)
            {
                mentions.Add(mention);
                i = mention.End - 1;
            }
        }
        return WithTheirBodies(words, mentions);
    }

    /// <summary>"Guild leader holt" is Holt, whatever guild she leads, and nobody asks what the guild said.</summary>
    private static List<NameMention> WithTheirBodies(IReadOnlyList<QuestionWord> words, List<NameMention> mentions)
    {
        for (var i = mentions.Count - 1; i > 0; i--)
        {
            var (body, person) = (mentions[i - 1], mentions[i]);
            var name = body.End;
            while (name < person.End && MayTellOffice(words[name].Plain))
            {
                name++;
            }
            if (
                body.Candidates.All(speaker => speaker.Kind is not SpeakerKind.Person)
                && person.Candidates.All(speaker => speaker.Kind is SpeakerKind.Person)
                && person.Start <= name
                && name < person.End
                && name > body.End
                && IsOfTheBody(words[name - 1].Plain)
            )
            {
                mentions[i - 1] = person with { Start = body.Start };
                mentions.RemoveAt(i);
            }
        }
        return mentions;
    }

    private static bool IsOfTheBody(string word) => RoleNoun.IsPerson(word) || word is "boss" or "rep";

    private static bool MayTellOffice(string word) =>
        IsOfTheBody(word) || RoleNoun.IsBody(word) || OfOffices.Contains(word);

    private static NameMention? LongestAt(
        string text,
        IReadOnlyList<QuestionWord> words,
        int start,
        SpeakerRegistry registry,
        DateOnly on
    )
    {
        for (var end = Math.Min(words.Count, start + LongestName); end > start; end--)
        {
            if (!MayBeName(words, start, end))
            {
                continue;
            }
            var written = text[words[start].Span.Start..words[end - 1].Span.End];
            if (end - start == 1 && IsPluralOffice(words, start))
            {
                continue;
            }
            var found = Find(registry, written, on);
            if (found.Count == 0 && InPlainWords(text, words, start, end) is { } plain)
            {
                found = Find(registry, plain, on);
            }
            if (found.Count == 0 && end - start == 1 && CalledByFirstName(words, start, registry) is { } only)
            {
                found = [only];
            }
            if (
                found.Count > 0
                && !IsWordOfItsOwn(words, start, end, found)
                && !IsFamily(words, start, end, found)
                && !IsOfAnotherState(words, start, found)
                && !BeginsWithWord(words, start, end, found)
                && !HoldsWordBeforeSurname(words, start, end, found, registry)
            )
            {
                found = Addressed(words, start, found);
                return new NameMention(start, end, found, [.. found.SelectMany(registry.OtherVoicesOf).Except(found)]);
            }
        }
        return null;
    }

    /// <summary>
    /// In "did keith resign" nobody but a Keith can be who did it: a bill, a mark and a will have an article before them. Of "did keith young resign" Young may be
    /// the surname.
    /// </summary>
    private static Speaker? CalledByFirstName(IReadOnlyList<QuestionWord> words, int at, SpeakerRegistry registry) =>
        at > 0
        && PlainWords.Doing.Contains(words[at - 1].Plain)
        && GivenName.IsKnown(words[at].Plain)
        && !PlainWords.Doing.Contains(words[at].Plain)
        && at + 1 < words.Count
        && !GivenName.IsKnown(words[at + 1].Plain)
        && !RoleNoun.IsPerson(words[at + 1].Plain)
        && (at + 2 == words.Count || IsNoVerb(words[at + 2], registry))
            ? registry.OnlyOneCalled(words[at].Plain)
            : null;

    private static bool IsNoVerb(QuestionWord word, SpeakerRegistry registry) =>
        IsStop(word)
        || PlainWords.AreFrame(word.Plain)
        || Place.Is(word.Plain)
        || registry.Find(word.Plain).Any(other => IsCalled(other, word.Plain));

    /// <summary>Of the Holts "mr holt" is none who is "she", as long as there is another.</summary>
    private static IReadOnlyList<Speaker> Addressed(
        IReadOnlyList<QuestionWord> words,
        int start,
        IReadOnlyList<Speaker> found
    )
    {
        var gender = Honorific.PronounOf(words[start].Plain);
        if (gender is Pronoun.Unknown && start > 0)
        {
            gender = Honorific.PronounOf(words[start - 1].Plain);
        }
        var other = gender switch
        {
            Pronoun.He => Pronoun.She,
            Pronoun.She => Pronoun.He,
            _ => Pronoun.Unknown,
        };
        return
            other is not Pronoun.Unknown
            && found.Where(speaker => PronounOf(speaker) != other).ToList() is { Count: > 0 } left
            ? left
            : found;
    }

    // Of whom the articles tell no more the first name tells it.
    private static Pronoun PronounOf(Speaker speaker) =>
        speaker.Pronouns is not Pronoun.Unknown ? speaker.Pronouns
        : speaker.Kind is SpeakerKind.Person && PersonName.TryParse(speaker.Name) is { Given: [var given, ..] }
            ? GivenName.PronounOf(given)
        : Pronoun.Unknown;

    /// <summary>"Veranes FM" is the foreign minister. Null where nothing is shortened, or only half of what was.</summary>
    private static string? InPlainWords(string text, IReadOnlyList<QuestionWord> words, int start, int end)
    {
        var isWhole =
            (start == 0 || words[start - 1].Span != words[start].Span)
            && (end == words.Count || words[end].Span != words[end - 1].Span);
        var isShortened = words
            .Skip(start)
            .Take(end - start)
            .Any(word =>
                !word
                    .Plain.AsSpan()
                    .Equals(text.AsSpan(word.Span.Start, word.Span.Length), StringComparison.OrdinalIgnoreCase)
            );
        return isWhole && isShortened
            ? string.Join(' ', words.Skip(start).Take(end - start).Select(word => word.Plain))
            : null;
    }

    /// <summary>"True" in "is it true Holt left" is no first name of hers, nor is a verb between two names part of either.</summary>
    private static bool BeginsWithWord(
        IReadOnlyList<QuestionWord> words,
        int start,
        int end,
        IReadOnlyList<Speaker> found
    ) =>
        end - start > 1
        && words[start].Plain is var first
        && WordVectors.Shipped.Find(first) >= 0
        && !GivenName.IsKnown(first)
        && !Honorific.Is(first)
        && !RoleNoun.IsAny(first)
        && words[end - 1].Plain is var last
        && found.Any(speaker =>
            speaker.Kind is SpeakerKind.Person
            && (IsCalled(speaker, last) || (IsPossessive(last) && IsCalled(speaker, WithoutPossessive(last))))
        )
        && !found.Any(speaker => IsCalled(speaker, first) || IsSlipOf(speaker, first));

    /// <summary>"Reyl met" in "did reyl met holt" is no first name of a Holt of whom no article has more than the surname, nor is "ann met" in "did ann met ada holt".</summary>
    private static bool HoldsWordBeforeSurname(
        IReadOnlyList<QuestionWord> words,
        int start,
        int end,
        IReadOnlyList<Speaker> found,
        SpeakerRegistry registry
    ) =>
        end - start > 1
        && words[end - 1].Plain is var last
        && found.All(speaker =>
            speaker.Kind is SpeakerKind.Person
            && (IsCalled(speaker, last) || (IsPossessive(last) && IsCalled(speaker, WithoutPossessive(last))))
        )
        && Enumerable
            .Range(start, end - start - 1)
            .Any(i =>
                words[i].Plain is var word
                && !IsLink(words[i])
                && !Honorific.Is(word)
                && !RoleNoun.IsAny(word)
                && !GivenName.IsKnown(word)
                && !Place.Is(word)
                && !found.Any(speaker =>
                    IsCalled(speaker, word) || IsSlipOf(speaker, word) || IsOfOffice(speaker, word)
                )
                && (WordVectors.Shipped.Find(word) >= 0 || registry.Find(word).Any(other => IsCalled(other, word)))
            );

    private static bool IsOfOffice(Speaker speaker, string word) =>
        speaker.Offices.Any(office => office.Aliases.Prepend(office.Title).SelectMany(NameFolder.Words).Contains(word));

    /// <summary>"The other ministers" are several; in "the presidents letter" something of his follows.</summary>
    private static bool IsPluralOffice(IReadOnlyList<QuestionWord> words, int at) =>
        words[at].Plain is [.. var one, 's']
        && RoleNoun.IsPerson(one)
        && (at + 1 == words.Count || IsStop(words[at + 1]) || PlainWords.AreFrame(words[at + 1].Plain));

    /// <summary>Of "the Finnish foreign minister", whom nobody knows, the foreign minister is no other state's.</summary>
    private static bool IsOfAnotherState(IReadOnlyList<QuestionWord> words, int start, IReadOnlyList<Speaker> found) =>
        start > 0
        && (RoleNoun.IsPerson(words[start].Plain) || Honorific.Is(words[start].Plain))
        && PlaceWords.StateOf.ContainsKey(words[start - 1].Plain)
        && found.All(speaker => speaker.Kind is SpeakerKind.Person && !IsCalled(speaker, words[start].Plain));

    /// <summary>"The Holts" are several, and none of them is asked for.</summary>
    private static bool IsFamily(IReadOnlyList<QuestionWord> words, int start, int end, IReadOnlyList<Speaker> found) =>
        end - start == 1
        && start > 0
        && words[start - 1].Plain is "the"
        && IsPossessive(words[start].Plain)
        && found.All(speaker => speaker.Kind is SpeakerKind.Person && !IsCalled(speaker, words[start].Plain))
        && found.Any(speaker => IsCalled(speaker, WithoutPossessive(words[start].Plain)));

    /// <summary>"Massive" is no Massie mistyped, and so short a word only a name that somebody is called by: <c>Ze</c>.</summary>
    private static bool IsWordOfItsOwn(
        IReadOnlyList<QuestionWord> words,
        int start,
        int end,
        IReadOnlyList<Speaker> found
    ) =>
        end - start == 1
        && words[start].Plain is var word
        && (
            word.Length < ShortestName
                ? !found.Any(speaker => speaker.Kind is SpeakerKind.Person)
                : WordVectors.Shipped.Find(word) >= 0
                    && found.All(speaker => IsSlipOf(speaker, word) || (IsPossessive(word) && !IsCalled(speaker, word)))
        );

    private static bool IsSlipOf(Speaker speaker, string word) =>
        speaker.Kind is SpeakerKind.Person
        && AskedSpeaker.NamesOf(speaker).SelectMany(NameFolder.Words).Any(name => Spelling.IsSlip(name, word))
        && !IsCalled(speaker, word);

    private static bool IsCalled(Speaker speaker, string word) =>
        AskedSpeaker.NamesOf(speaker).SelectMany(NameFolder.Words).Contains(word);

    private static IReadOnlyList<Speaker> Find(SpeakerRegistry registry, string written, DateOnly on)
    {
        var found = registry.Find(written, on);
        // "Holts" is Holt's before it is a slip of anybody's name.
        return found.Count > 0
            ? IsPossessive(written)
            && !written.Contains(' ')
            && !found.Any(speaker => IsCalled(speaker, written.ToLowerInvariant()))
            && registry.Find(WithoutPossessive(written), on) is { Count: > 0 } owners
            && owners.Any(speaker => IsCalled(speaker, WithoutPossessive(written).ToLowerInvariant()))
                ? owners
                : found
            : IsPossessive(written) && !PlainWords.AreOrdinary(WithoutPossessive(written).ToLowerInvariant())
                ? registry.Find(WithoutPossessive(written), on)
                : written.Contains(' ')
                    ? FindOffice(registry, written, on)
                    : found;
    }

    /// <summary>With the article that an office may have in the table, and <c>tarrovias president</c> as the president of Tarrovia.</summary>
    private static IReadOnlyList<Speaker> FindOffice(SpeakerRegistry registry, string written, DateOnly on)
    {
        // An article is nobody's first name: "the Anna Sofia Halm" is no Anna Maria who is called otherwise, too.
        var found = registry.Find("the " + written, on).Where(speaker => IsNamed(speaker, "the " + written)).ToList();
        var space = written.IndexOf(' ');
        return found.Count == 0 && IsPossessive(written[..space])
            ? registry.HoldersOf($"{written[(space + 1)..]} of {WithoutPossessive(written[..space])}", on)
            : found;
    }

    private static bool IsNamed(Speaker speaker, string name) =>
        AskedSpeaker.NamesOf(speaker).Any(known => NameFolder.Key(known) == NameFolder.Key(name));

    private static bool IsPossessive(string written) => written.Length > ShortestName && written[^1] is 's' or 'S';

    private static string WithoutPossessive(string written) => written[..^1].TrimEnd('\'', '’');

    private static bool MayBeName(IReadOnlyList<QuestionWord> words, int start, int end) =>
        end - start == 1
            ? !PlainWords.AreOrdinary(words[start].Plain) && !IsStop(words[start]) && !BeginsAnotherName(words, start)
            // "Will" and "Guy" are words as well as first names; in "what will Holt say" it is a word.
            : (MayBeEdge(words[start]) || (GivenName.IsKnown(words[start].Plain) && !IsHelper(words, start)))
                && MayBeEdge(words[end - 1])
                && words.Skip(start + 1).Take(end - start - 2).All(word => IsLink(word) || MayBeEdge(word));

    /// <summary>Of <c>mary king</c>, whom nobody knows, King is no other King.</summary>
    private static bool IsFirstName(QuestionWord word) =>
        GivenName.IsKnown(word.Plain) && !IsStop(word) && !PlainWords.AreOrdinary(word.Plain);

    /// <summary>Of <c>john a. paulson</c>, <c>john smithson</c> and <c>what did john young say</c>, whom nobody knows, John is no surname.</summary>
    private static bool BeginsAnotherName(IReadOnlyList<QuestionWord> words, int at)
    {
        if (at + 1 == words.Count || !GivenName.IsKnown(words[at].Plain))
        {
            return false;
        }
        var next = words[at + 1];
        var isUnheardOf = next.Plain.Length >= ShortestName && WordVectors.Shipped.Find(next.Plain) < 0;
        var isBeforeSaying =
            at + 2 < words.Count
            && PlainWords.Saying.Contains(words[at + 2].Plain)
            && !PlainWords.Saying.Contains(next.Plain)
            && !PlainWords.AreOrdinary(next.Plain)
            && !IsStop(next)
            && !next.Plain.EndsWith("ly", StringComparison.Ordinal);
        return IsInitial(next) || isUnheardOf || isBeforeSaying;
    }

    private static bool IsHelper(IReadOnlyList<QuestionWord> words, int at) =>
        PlainWords.Doing.Contains(words[at].Plain)
        && (at == 0 || words[at - 1].Plain is "what" or "when" or "where" or "why" or "how" or "who");

    private static bool MayBeEdge(QuestionWord word) => !IsStop(word) && !PlainWords.AreFrame(word.Plain);

    /// <summary>What may stand inside a name or an office: <c>ministry of defense</c>, <c>von der Leyen</c>, <c>Mara D. Ellery</c>.</summary>
    private static bool IsLink(QuestionWord word) =>
        IsInitial(word) || word.Plain is "of" or "the" or "for" or "de" or "der" or "al" or "bin";

    private static bool IsInitial(QuestionWord word) => word.Plain is [var letter] && char.IsLetter(letter);

    // "whats" is a stop word with an ending; "Ines", of which stemming leaves "in", is none.
    private static bool IsStop(QuestionWord word) =>
        TermAnalyzer.IsStopWord(word.Plain)
        || (TermAnalyzer.IsStopWord(word.Term) && word.Plain.Length - word.Term.Length <= 1);
}
