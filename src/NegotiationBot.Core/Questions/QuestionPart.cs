namespace NegotiationBot.Core.Questions;

/// <summary>One thing that a message asks.</summary>
/// <param name="Speakers">Those whose words or deeds are wanted, in the order typed.</param>
/// <param name="Alternatives">Of a who-said: those whom the question offers as its speaker; the evidence may well name another.</param>
/// <param name="Topics">What it is about, without the words that only make it a question.</param>
/// <param name="Phrase">The index terms of the words asked about, in order, stop words included: what a quotation is compared with.</param>
/// <param name="IsWordForWord">The question puts those words between quotation marks: roughly is not enough.</param>
/// <param name="Period">The days it is about; null where it names none.</param>
public sealed record QuestionPart(
    Intent Intent,
    AskedFor AskedFor,
    IReadOnlyList<AskedSpeaker> Speakers,
    IReadOnlyList<AskedSpeaker> Alternatives,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<string> Phrase,
    bool IsWordForWord,
    Period? Period
)
{
    public static QuestionPart Empty { get; } = new(Intent.Nothing, AskedFor.Anything, [], [], [], [], false, null);

    public static QuestionPart TooLong { get; } = Empty with { Intent = Intent.TooLong };

    /// <summary>Other ways to read the words that name the <see cref="Period"/>, likelier first: a day typed without a year may be of an earlier one.</summary>
    public IReadOnlyList<Period> OtherPeriods { get; init; } = [];

    /// <summary>The index terms of the question and answer that a follow-up leans on, each once; none of a question that stands alone.</summary>
    public IReadOnlyList<string> Exchange { get; init; } = [];

    /// <summary>The letters and digits of <see cref="Phrase"/> as typed, in small letters: the same words, however apostrophes and hyphens are written.</summary>
    public string Letters { get; init; } = "";

    /// <summary>What somebody is asked to have done; null where that is not to be told.</summary>
    public AskedDeed? Deed { get; init; }

    /// <summary>The index term of the verb whose doer it asks for: <c>who sold the house</c>; null where it asks for none.</summary>
    public string? DoneByWhom { get; init; }

    /// <summary>What it asks to be counted; null where nothing is.</summary>
    public AskedCount? Count { get; init; }

    /// <summary>The office that it asks about; null where none is named with what it is of.</summary>
    public AskedOffice? Office { get; init; }

    /// <summary>Which of a row it asks about; null where of none, or of several.</summary>
    public AskedOrdinal? Ordinal { get; init; }

    /// <summary>It asks what somebody replied, or whether they agreed: what only tells that they were asked is no answer.</summary>
    public bool AsksReply { get; init; }

    /// <summary>It asks what the author of an article thinks: <c>what does the columnist want</c>.</summary>
    public bool AsksAuthor { get; init; }

    /// <summary>It asks for what is not so.</summary>
    public bool IsDenied { get; init; }

    /// <summary>It asks for a yes or a no: <c>did they sign</c>.</summary>
    public bool IsYesOrNo { get; init; }

    /// <summary>It asks for more words of whoever the part before finds: <c>who said the pier is closed and what else did she say</c>.</summary>
    public bool IsOfSpeakerFound { get; init; }

    /// <summary>A pronoun says whose words or deeds are wanted, and the answer before it was not sure of anybody.</summary>
    public bool IsOfNobodySure { get; init; }

    /// <summary>It asks for a difference: <c>how many more votes</c>. How many there are is another number.</summary>
    public bool AsksMore { get; init; }

    /// <summary>It asks why something was done.</summary>
    public bool AsksReason { get; init; }

    public bool HasSubject => Topics.Any(topic => topic.Role is TopicRole.Subject or TopicRole.Kind);
}
