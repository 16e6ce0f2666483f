using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Answers;

/// <summary>What somebody is, in the words of the sentence that introduces them.</summary>
internal static class WhoIsComposer
{
    public static PartAnswer Compose(Findings found)
    {
        if (found.Speakers.Count == 0)
        {
            return Refusals.NotCovered(found);
        }
        var speaker = found.Speakers[0];
        if (speaker.Name is not { } name || speaker.Presence is SpeakerPresence.Absent)
        {
            return Refusals.AboutPerson(found, speaker);
        }
        var introduction = found
            .Sentences.Select(sentence => (Sentence: sentence, Worth: Introduction.Worth(sentence.Text, name)))
            .Where(candidate => candidate.Worth > 0)
            .OrderByDescending(candidate => candidate.Worth)
            .Select(candidate => (RankedSentence?)candidate.Sentence)
            .FirstOrDefault();
        if (introduction is not { } best)
        {
            return Refusals.AboutPerson(found, speaker);
        }
        var office = speaker
            .Quotes.Select(quote => quote.Quote.Attribution.Office)
            .FirstOrDefault(held => held is not null);
        return new PartAnswer(
            AnswerOutcome.Answered,
            "who-is",
            office is not null && SaysWhose(office) ? Frames.Is(name, office) : Frames.InTheArticlesWords(name),
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

    /// <summary>"Ambassador" alone says little; "Envoy of Verane" answers.</summary>
    private static bool SaysWhose(string office) => office.Contains(' ');
}
