using System.Collections.Immutable;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>A mention by name with the parts of the name.</summary>
internal sealed record WrittenName(FoundMention Mention, PersonName Person)
{
    /// <summary>
    /// Reads the names of an article together, for one of them tells about another: a capital that a word has only from the head of its sentence or
    /// from a headline (<c>See Ellery</c>, <c>Talks Ellery</c>) is no first name where the article knows an Ellery.
    /// </summary>
    public static IReadOnlyList<WrittenName> Read(IEnumerable<FoundMention> mentions, ImmutableArray<Frame> frames)
    {
        var written = mentions
            .Select(mention => (Mention: mention, Person: PersonName.TryParse(mention.Name)))
            .Where(name => name.Person is not null)
            .Select(name => new WrittenName(name.Mention, name.Person!))
            .ToList();
        var smallWords = SmallWords(written, frames);
        var doubtful = written
            .Where(name => name.IsDoubtful(frames, smallWords))
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var firm = written.Where(name => !doubtful.Contains(name)).ToList();
        var surnames = firm.Select(name => name.Person.Surname).ToHashSet(StringComparer.Ordinal);
        var fullSurnames = firm.Where(name => name.Person.Given.Count > 0)
            .Select(name => name.Person.Surname)
            .ToHashSet(StringComparer.Ordinal);
        var alone = firm.Where(name => name.Person.Given.Count == 0)
            .GroupBy(name => name.Person.Surname, name => name.Mention.Span.Start, StringComparer.Ordinal)
            .ToDictionary(starts => starts.Key, starts => starts.Min(), StringComparer.Ordinal);
        foreach (var name in firm.Where(name => name.RunsTogether(alone, fullSurnames)))
        {
            doubtful.Add(name);
        }
        // Only a doubtful name is looked for among them, and most articles have none.
        var firmNames = (doubtful.Count > 0 ? firm.Where(name => !doubtful.Contains(name)) : [])
            .Select(name => NameFolder.Key(name.Mention.Name))
            .ToHashSet(StringComparer.Ordinal);
        var surnamesOfSentences = firm.Where(name => !frames[name.Mention.Frame].IsTitleCase)
            .Select(name => name.Person.Surname)
            .ToHashSet(StringComparer.Ordinal);
        written =
        [
            .. written.Select(
                (name, i) => i + 1 < written.Count ? name.WithSurnameOf(written[i + 1], frames, fullSurnames) : name
            ),
        ];
        return
        [
            .. written
                .Where(name =>
                    !name.JoinsTwo(surnames)
                    && !name.EndsInThing(smallWords, surnames)
                    && !name.GoesOnAsHeadline(frames, surnamesOfSentences)
                )
                .Select(name =>
                    doubtful.Contains(name)
                    && surnames.Contains(name.Person.Surname)
                    && !firmNames.Contains(NameFolder.Key(name.Mention.Name))
                        ? name with
                        {
                            Person = new PersonName([], name.Person.Surname, name.Person.Suffix),
                        }
                        : name
                ),
        ];
    }

    /// <summary>The name in full, as written.</summary>
    public string Full { get; private init; } = Mention.Name;

    // "Anna and Petra Halm": both are Halms, unless somebody is called Anna by the last word.
    private WrittenName WithSurnameOf(WrittenName next, ImmutableArray<Frame> frames, HashSet<string> surnames) =>
        Person is { Given.Count: 0, Suffix: "", Surname: var only }
        && !Mention.Name.Contains(' ', StringComparison.Ordinal)
        && GivenName.IsKnown(only)
        && next.Mention.Frame == Mention.Frame
        && next.Mention.First == Mention.Last + 2
        && next.Mention.Title is null
        && frames[Mention.Frame].Pieces[Mention.Last + 1].Folded is "and" or "or" or "nor"
        && next.Person is { Given: [var given], Surname: var surname }
        && GivenName.IsKnown(given)
        && !surnames.Contains(only)
            ? this with
            {
                Person = new PersonName([only], surname, ""),
                Full = $"{Mention.Name} {next.Mention.Name[(next.Mention.Name.LastIndexOf(' ') + 1)..]}",
            }
            : this;

    /// <summary>The first and last words of the names that the article writes without a capital somewhere; a first name that is known tells of a person anyway.</summary>
    private static HashSet<string> SmallWords(List<WrittenName> names, ImmutableArray<Frame> frames)
    {
        var asked = names
            .Where(name => name.Person.Given is [var first, ..] && !GivenName.IsKnown(first))
            .SelectMany(name => name.Person.Given.Take(1).Append(name.Person.Surname))
            .ToHashSet(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (asked.Count == 0)
        {
            return words;
        }
        foreach (var frame in frames)
        {
            foreach (ref readonly var piece in frame.Pieces)
            {
                if (piece is { IsWord: true, IsCapitalised: false } && asked.Contains(piece.Folded))
                {
                    words.Add(piece.Folded);
                }
            }
        }
        return words;
    }

    /// <summary>
    /// The first word may be no name: nobody is known to be called so, the place gives it its capital, and it is a word. A first name that nobody knows is
    /// none of these, and its bearer must not be taken for another of the surname.
    /// </summary>
    private bool IsDoubtful(ImmutableArray<Frame> frames, HashSet<string> smallWords) =>
        Person.Given is [{ Length: > 1 } first, ..]
        && Mention.Title is null
        && !GivenName.IsKnown(first)
        && (
            frames[Mention.Frame].IsTitleCase
                ? smallWords.Contains(first) || WordVectors.Shipped.Find(first) >= 0
                : (Mention.First == 0 && (smallWords.Contains(first) || IsSmallWord(first)))
                    || (WordVectors.Shipped.Find(first) >= 0 && DescribesNoun(frames[Mention.Frame]))
        );

    // "the Stop Ellery movement": words before a noun are no name of somebody, unless the article has it as one elsewhere.
    private bool DescribesNoun(Frame frame) =>
        Mention is { IsPossessive: false, First: > 0 }
        && !Place.Is(Person.Surname)
        && frame.Pieces[Mention.First - 1] is { IsQuotation: false } before
        && (before.IsDeterminer || before.Is(","))
        && Mention.Last + 1 < frame.Pieces.Count
        && frame.Pieces[Mention.Last + 1] is { IsWord: true, IsCapitalised: false } noun
        && !NounPhrase.EndsBefore(noun)
        && !Auxiliaries.IsBetweenSubjectAndVerb(frame, Mention.Last + 1);

    /// <summary><c>Ellery Willing to Wait</c>: in a headline the word behind a surname has a capital, too. The article writes of an Ellery, and of nobody called by the other.</summary>
    private bool GoesOnAsHeadline(ImmutableArray<Frame> frames, HashSet<string> surnamesOfSentences) =>
        Person is { Given: [var first], Suffix: "", Surname: var last }
        && frames[Mention.Frame].IsTitleCase
        && Mention.Title is null
        && first != last
        && !GivenName.IsKnown(first)
        && surnamesOfSentences.Contains(first)
        && !surnamesOfSentences.Contains(last)
        && WordVectors.Shipped.Find(last) >= 0;

    private static bool IsSmallWord(string folded) =>
        Prepositions.Contains(folded)
        || Prepositions.IsConjunction(folded)
        || Auxiliaries.Contains(folded)
        || SpeechVerbs.Find(folded) is not null
        || AttitudeVerbs.Find(folded) is not null
        || folded.EndsWith("ing", StringComparison.Ordinal)
        || folded.EndsWith("ly", StringComparison.Ordinal);

    /// <summary><c>Ellery Speech</c>, <c>Harbour Bill</c>: the article has the last word without a capital, too, and no first name tells of a person.</summary>
    private bool EndsInThing(HashSet<string> smallWords, HashSet<string> surnames) =>
        Person.Given.Count > 0
        && (Mention.Title is null || surnames.Contains(Person.Given[^1]))
        && !Person.Given.Any(given => given.Length == 1 || GivenName.IsKnown(given))
        && smallWords.Contains(Person.Surname);

    /// <summary>The surnames of two run together where a heading has lost its end: <c>Orvik on Halm Tolen said</c>.</summary>
    /// <param name="alone">Where each surname first stands alone.</param>
    private bool RunsTogether(Dictionary<string, int> alone, HashSet<string> fullSurnames) =>
        Person is { Given: [var first], Suffix: "", Surname: var last }
        && Mention.Title is null
        && Mention.Last == Mention.First + 1
        && first != last
        && !GivenName.IsKnown(first)
        && fullSurnames.Contains(first)
        && alone.TryGetValue(last, out var named)
        && named < Mention.Span.Start;

    /// <summary><c>the Ellery-Tolen talks</c>: two people in one word.</summary>
    private bool JoinsTwo(HashSet<string> surnames) =>
        Mention.First == Mention.Last
        && Person.Given.Count == 1
        && Mention.Name.Contains('-')
        && surnames.Contains(Person.Given[0])
        && surnames.Contains(Person.Surname);
}
