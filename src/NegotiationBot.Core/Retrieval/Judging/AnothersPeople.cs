using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>Of how many Larnish crews went home no sentence tells that has only Veranish crews.</summary>
internal sealed class AnothersPeople(IReadOnlyList<AskedTopic> topics)
{
    private readonly List<(Topic Whose, Topic Noun)> _asked =
    [
        .. topics
            .Zip(topics.Skip(1), (whose, noun) => (Whose: whose.Topic, Noun: noun.Topic))
            .Where(pair =>
                pair.Whose.Word is { } word && PlaceWords.Peoples.Contains(word) && pair.Noun.Word is not null
            ),
    ];

    public bool AreIn(HeldTerms held)
    {
        foreach (var (whose, noun) in _asked)
        {
            if (AreIn(held.Terms, whose, noun))
            {
                return true;
            }
        }
        return false;
    }

    private static bool AreIn(ReadOnlySpan<AnalyzedTerm> terms, Topic whose, Topic noun)
    {
        var areAnothers = false;
        for (var i = 1; i < terms.Length; i++)
        {
            if (!noun.Terms.Contains(terms[i].Term))
            {
                continue;
            }
            // "Veranish fishing crews"
            var last = PlaceWords.Peoples.Contains(terms[i - 1].Folded) || i == 1 ? i - 1 : i - 2;
            if (!PlaceWords.Peoples.Contains(terms[last].Folded) || IsAmong(terms[..(last + 1)], whose))
            {
                return false;
            }
            areAnothers = true;
        }
        return areAnothers;
    }

    /// <summary>"Larnish and Veranish crews" are of both.</summary>
    private static bool IsAmong(ReadOnlySpan<AnalyzedTerm> terms, Topic whose)
    {
        for (
            var i = terms.Length - 1;
            i >= 0 && (PlaceWords.Peoples.Contains(terms[i].Folded) || terms[i].Folded is "and" or "or");
            i--
        )
        {
            if (whose.Terms.Contains(terms[i].Term))
            {
                return true;
            }
        }
        return false;
    }
}
