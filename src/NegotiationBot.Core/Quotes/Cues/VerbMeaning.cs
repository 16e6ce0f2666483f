using System.Collections.Concurrent;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>How near a verb comes to saying, thinking, wanting and judging, and to what has nothing to do with words; each −1 to 1, 0 for a word that nobody knows.</summary>
/// <param name="Doing">Moving, making, giving.</param>
public readonly record struct VerbMeaning(
    float Saying,
    float Thinking,
    float Wanting,
    float Judging,
    float Doing,
    float Showing,
    float Supporting,
    float Attacking,
    float Asking,
    float Deciding,
    float Feeling
)
{
    /// <summary>Of the examples so many nearest count.</summary>
    private const int Nearest = 3;

    // Never more than the table of directions has words, whatever articles bring.
    private static readonly ConcurrentDictionary<string, VerbMeaning> Known = new(StringComparer.Ordinal);

    private static readonly int[] SayingExamples = Numbers(
        "says told announced declared stated explained claimed asserted argued warned replied insisted remarked"
    );
    private static readonly int[] ThinkingExamples = Numbers(
        "thinks believes considers knows understands assumes suspects feels expects realizes"
    );
    private static readonly int[] WantingExamples = Numbers(
        "wants hopes wishes intends plans seeks desires prefers demands urges"
    );
    private static readonly int[] JudgingExamples = Numbers(
        "criticized praised condemned opposes supports blamed accused rejects endorsed denounced defended"
    );
    private static readonly int[] ShowingExamples = Numbers(
        "shows showed suggests indicates reveals found finds demonstrates seems appears"
    );
    private static readonly int[] SupportingExamples = Numbers(
        "endorsed supports backs favors praised applauded embraced approved defended prefers"
    );
    private static readonly int[] AttackingExamples = Numbers(
        "attacked criticized blasted slammed mocked ridiculed lambasted denounced rebuked assailed"
    );
    private static readonly int[] AskingExamples = Numbers(
        "asked requested demanded urged appealed pressed invited questioned begged encouraged"
    );
    private static readonly int[] DecidingExamples = Numbers(
        "decided agreed declined refused promised pledged proposed offered ordered ruled"
    );
    private static readonly int[] FeelingExamples = Numbers(
        "fears worries loves hates enjoys regrets resents admires doubts trusts"
    );
    private static readonly int[] DoingExamples = Numbers(
        "walked built moved carried opened sold drove ate threw painted arrived climbed"
    );

    /// <summary>The strongest of the meanings that make a report.</summary>
    public float Reporting => Math.Max(Math.Max(Saying, Thinking), Math.Max(Wanting, Judging));

    /// <param name="folded">The form of the verb, in lower case.</param>
    public static VerbMeaning Of(string folded) =>
        Known.TryGetValue(folded, out var known) ? known
        : WordVectors.Shipped.Find(folded) is >= 0 and var word
            ? Known.GetOrAdd(folded, static (_, number) => Measure(number), word)
        : default;

    private static VerbMeaning Measure(int word) =>
        new(
            Nearness(word, SayingExamples),
            Nearness(word, ThinkingExamples),
            Nearness(word, WantingExamples),
            Nearness(word, JudgingExamples),
            Nearness(word, DoingExamples),
            Nearness(word, ShowingExamples),
            Nearness(word, SupportingExamples),
            Nearness(word, AttackingExamples),
            Nearness(word, AskingExamples),
            Nearness(word, DecidingExamples),
            Nearness(word, FeelingExamples)
        );

    private static float Nearness(int word, int[] examples) =>
        examples
            .Select(example => WordVectors.Shipped.Similarity(word, example))
            .OrderDescending()
            .Take(Nearest)
            .Average();

    private static int[] Numbers(string words) =>
        [.. words.Split(' ').Select(word => WordVectors.Shipped.Find(word)).Where(number => number >= 0)];
}
