using System.Collections.Frozen;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Retrieval.Judging;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Answers;

/// <summary>Who praised or slammed somebody or something: what tells of that without a word of praise or blame for it names nobody who did.</summary>
internal sealed class AskedVerdict
{
    /// <summary>So many words behind the praise stands "him", whom the sentences before name.</summary>
    private const int ToPronoun = 3;

    private static readonly FrozenSet<string> Praise = TermAnalyzer.TermsOf(
        """
        praise praised praises praising hail hailed hails applaud applauded applauds laud lauded lauds commend commended commends salute saluted compliment complimented
        """
    );

    private static readonly FrozenSet<string> Blame = TermAnalyzer.TermsOf(
        """
        criticize criticized criticizes criticizing criticise criticised criticises criticising criticism slam slammed slams slamming blast blasted blasts blasting
        condemn condemned condemns condemning condemnation denounce denounced denounces denouncing blame blamed blames blaming lambast lambasted lambaste rebuke rebuked
        deride derided decry decried bash bashed bashes bashing mock mocked mocks mocking
        """
    );

    /// <summary>So many words before it stands what makes it passive: "was widely praised".</summary>
    private const int ToBeing = 2;

    private static readonly FrozenSet<string> Being = TermAnalyzer.TermsOf(string.Join(' ', PlainWords.Being));

    private static readonly FrozenSet<string> Pronouns = TermAnalyzer.TermsOf("him her them it");

    private readonly FrozenSet<string> _verdict;
    private readonly Topic? _object;

    private AskedVerdict(QuestionPart part, FrozenSet<string> verdict)
    {
        _verdict = verdict;
        _object = part.Topics.FirstOrDefault(topic => topic.Typed != part.DoneByWhom);
    }

    /// <summary>Null where the question asks for no such verdict, or for that of somebody it names.</summary>
    public static AskedVerdict? Of(QuestionPart part) =>
        part is not { Intent: Intent.Fact, Deed: null, AsksReason: false, Speakers: [] } ? null
        : part.DoneByWhom is not { } verb ? null
        : Praise.Contains(verb) ? new AskedVerdict(part, Praise)
        : Blame.Contains(verb) ? new AskedVerdict(part, Blame)
        : null;

    /// <summary>The sentences that tell of such a verdict on what the question has it of.</summary>
    public IReadOnlyList<RankedSentence> Among(IReadOnlyList<RankedSentence> sentences) =>
        [.. sentences.Take(EvidenceJudge.LookedAt).Where(IsIn)];

    private bool IsIn(RankedSentence sentence)
    {
        var words = sentence.Article.Content.Around(sentence.Span).In(sentence.Span);
        var terms = Array.ConvertAll(words.ToArray(), word => word.Term);
        return terms.Index().Any(term => _verdict.Contains(term.Item) && IsOfThem(terms, term.Index));
    }

    private bool IsOfThem(string[] terms, int verdict) =>
        _object is null
        || terms
            .Index()
            .Any(term =>
                (_object.Terms.Contains(term.Item) || _object.Kin.Contains(term.Item))
                && IsGiven(terms, verdict, term.Index)
            )
        || terms.Skip(verdict + 1).Take(ToPronoun).Any(Pronouns.Contains);

    /// <summary>"Ilves criticized Reyl", "Reyl was criticized"; of Ilves neither is told, nor is it by "criticism from Ilves".</summary>
    private static bool IsGiven(string[] terms, int verdict, int name) =>
        name > verdict
            ? !terms[verdict..name].Any(between => between is "from" or "by")
            : terms[Math.Max(0, verdict - ToBeing)..verdict].Any(Being.Contains);
}
