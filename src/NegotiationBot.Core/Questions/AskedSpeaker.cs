using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>Somebody a question asks about.</summary>
/// <param name="Candidates">Who may be meant, best first; empty where the name is in no registry. The typed spelling is not kept: it is never shown.</param>
/// <param name="OtherVoices">Bodies under whose names articles may give the same words: <c>Moscow</c> where the Kremlin is asked about.</param>
/// <param name="Terms">Index terms of the name as typed and as known, for finding mentions.</param>
public sealed record AskedSpeaker(
    IReadOnlyList<Speaker> Candidates,
    IReadOnlyList<Speaker> OtherVoices,
    IReadOnlyList<string> Terms
)
{
    /// <summary>They are asked about by what they are, <c>the cook</c>: the candidates are all whom that may mean.</summary>
    public bool IsDescribed { get; init; }

    /// <summary>The office of a state by which they are asked about; null where they are not.</summary>
    public StateOffice? Office { get; init; }

    /// <summary>Index terms of the office, of whatever body, by which they are asked about; none where they are not.</summary>
    public IReadOnlyList<string> OfficeTerms { get; init; } = [];

    public bool IsKnown => Candidates.Count > 0;

    /// <summary>The registry's spelling of the likeliest; null where nobody is known.</summary>
    public string? Name => Candidates.Count > 0 ? Candidates[0].Name : null;

    /// <summary>Everybody whose words are as good as theirs, those who are meant first.</summary>
    public IEnumerable<Speaker> Voices => Candidates.Concat(OtherVoices);

    public bool MayBe(string name) => Voices.Any(voice => NamesOf(voice).Contains(name));

    /// <summary>All names under which an article may have given the speaker words.</summary>
    public static IEnumerable<string> NamesOf(Speaker speaker) => speaker.OtherNames.Prepend(speaker.Name);

    public bool IsSameAs(AskedSpeaker other) => IsKnown ? Name == other.Name : Terms.SequenceEqual(other.Terms);
}
