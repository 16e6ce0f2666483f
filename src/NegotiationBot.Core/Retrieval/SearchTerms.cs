using NegotiationBot.Core.Questions;

namespace NegotiationBot.Core.Retrieval;

/// <summary>What the index is searched for: the words of a question with their other forms, each with its weight.</summary>
internal static class SearchTerms
{
    /// <summary>What a word near in meaning counts of the typed one's weight.</summary>
    private const double KinWeight = 0.2;

    /// <summary>Those of all that is asked about, the people too.</summary>
    public static List<WeightedTerm> Of(QuestionPart part) =>
        Of([.. part.Topics, .. part.Speakers.Select(AsTopic), .. part.Intent is Intent.WhoIs ? Offices(part) : []]);

    /// <summary>Asked who holds an office: what tells it has its words beside the name.</summary>
    private static IEnumerable<Topic> Offices(QuestionPart part) =>
        part
            .Speakers.Select(asked => asked.Office?.Terms ?? asked.OfficeTerms)
            .Where(terms => terms.Count > 0)
            .Select(terms => new Topic(terms));

    private static Topic AsTopic(AskedSpeaker asked) => new(asked.Terms.Count > 0 ? asked.Terms : [""]);

    public static List<WeightedTerm> Of(IEnumerable<Topic> topics) =>
        [
            .. topics
                .SelectMany(topic =>
                    topic
                        .Terms.Select((term, i) => new WeightedTerm(term, Weight(topic, i)))
                        .Concat(topic.Kin.Select(term => new WeightedTerm(term, KinWeight * Weight(topic, 0))))
                )
                .Where(term => term.Term.Length > 0)
                .GroupBy(term => term.Term, StringComparer.Ordinal)
                .Select(same => same.MaxBy(term => term.Weight)),
        ];

    /// <summary>A synonym counts less than the typed word, a recalled word less than a fresh one.</summary>
    private static double Weight(Topic topic, int place) =>
        (place == 0 ? 1 : 0.4) * (topic.Role is TopicRole.Recalled ? 0.4 : 1);
}
