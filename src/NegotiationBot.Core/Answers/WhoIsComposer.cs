using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>What somebody is, in the words of the sentence that introduces them.</summary>
internal static class WhoIsComposer
{
    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Count == 0)
        {
            return Refusals.Decline(Reasons.WhomDoYouMean, Frames.WhomDoYouMean);
        }
        var speaker = found.Speakers[0];
        if (speaker.Presence is SpeakerPresence.Absent || Introduce(found, speaker) is not (var best, var name))
        {
            return Refusals.AboutPerson(found, speaker);
        }
        var office = speaker
            .Quotes.Select(quote => quote.Quote.Attribution.Office)
            .FirstOrDefault(held => held is not null && IsSaidIn(best, held, speaker));
        return new PartAnswer(
            AnswerOutcome.Answered,
            "who-is",
            office is not null
            && SaysWhose(office)
            && (speaker.Asked.OfficeTerms.Count == 0 || best.Text.Contains(office, StringComparison.Ordinal))
                ? Frames.Is(speaker.FullName ?? name, office)
                : Frames.InTheArticlesWords(speaker.FullName ?? name),
            [
                new Statement(
                    StatementForm.Passage,
                    null,
                    [new Evidence(EvidenceKind.Passage, best.Article, best.Span, null, best.Match.Score)]
                ),
            ],
            0.9
        );
    }

    /// <summary>The sentence that says most of who somebody is, with their name.</summary>
    private static (RankedSentence Sentence, string Name)? Introduce(Findings found, FoundSpeaker speaker)
    {
        var named = found
            .Sentences.Select(sentence => (Sentence: sentence, Name: NameIn(sentence, speaker)!))
            .Where(candidate => candidate.Name is not null)
            .ToList();
        // Where an article has the full name, whoever others call by the surname alone may be anybody.
        if (named.Exists(HasFullName))
        {
            named.RemoveAll(candidate => !HasFullName(candidate));
        }
        // Somebody whom nobody has recorded may be a child.
        return
            speaker.Name is null
            && named.Exists(candidate => Introduction.IsOfChild(candidate.Sentence.Text, candidate.Name))
            ? null
            : named
                .Select(it => (Introduced: it, Worth: Introduction.Worth(it.Sentence.Text, it.Name)))
                .Where(candidate => candidate.Worth > 0)
                .OrderByDescending(candidate => TellsOffice(candidate.Introduced, speaker.Asked))
                .ThenByDescending(candidate => candidate.Worth)
                .Select(candidate => ((RankedSentence, string)?)candidate.Introduced)
                .FirstOrDefault();
    }

    /// <summary>Asked for by an office, they are who holds it, and not what else an article says of them; that another held it tells nothing of them.</summary>
    private static bool TellsOffice((RankedSentence Sentence, string Name) candidate, AskedSpeaker asked) =>
        asked.Office is { } office
            ? PersonName.TryParse(candidate.Name) is { } named
                && OfficeHolders
                    .In(candidate.Sentence.Text, office)
                    .Any(holder => PersonName.TryParse(holder) is { } held && held.MayBe(named))
            : asked.OfficeTerms.Count > 0
                && TermAnalyzer
                    .Analyze(candidate.Sentence.Text)
                    .Select(word => word.Term)
                    .ToHashSet(StringComparer.Ordinal)
                    .IsSupersetOf(asked.OfficeTerms);

    private static bool HasFullName((RankedSentence Sentence, string Name) candidate) =>
        candidate.Sentence.Text.Contains(candidate.Name, StringComparison.OrdinalIgnoreCase)
        || candidate.Sentence.Article.Text.Contains(candidate.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Somebody known may be written in another way: "Zoë Holt", "Zoe Holt".</summary>
    private static string? NameIn(RankedSentence sentence, FoundSpeaker speaker)
    {
        return speaker switch
        {
            { FullName: { } known } => NamesOf(known, speaker).FirstOrDefault(IsWritten) ?? known,
            { Asked.IsDescribed: true } or { Asked.Terms.Count: 0 } => null,
            _ => NameAsWritten.In(sentence.Text, speaker.Asked.Terms),
        };

        bool IsWritten(string name) => sentence.Text.Contains(name, StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<string> NamesOf(string known, FoundSpeaker speaker) =>
        speaker
            .Asked.Candidates.Where(candidate => candidate.Name == known)
            .SelectMany(AskedSpeaker.NamesOf)
            .Where(name => name.Contains(' '));

    /// <summary>
    /// An office is given where the sentence shown has it, or the table of well-known people, which alone has days; what some other sentence seemed to say is not.
    /// </summary>
    private static bool IsSaidIn(RankedSentence sentence, string office, FoundSpeaker speaker) =>
        sentence.Text.Contains(office, StringComparison.OrdinalIgnoreCase)
        || speaker.Asked.Candidates.Any(known =>
            known.Offices.Any(held => held.Title == office && (held.From ?? held.To) is not null)
        );

    /// <summary>"Ambassador" alone says little; "Envoy of Verane" answers.</summary>
    private static bool SaysWhose(string office) => office.Contains(' ');
}
