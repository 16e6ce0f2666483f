using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>Somebody a question asks about.</summary>
/// <param name="Candidates">Who may be meant, best first; empty where the name is in no registry. The typed spelling is not kept: it is never shown.</param>
/// <param name="Terms">Index terms of the name as typed and as known, for finding mentions.</param>
public sealed record AskedSpeaker(IReadOnlyList<Speaker> Candidates, IReadOnlyList<string> Terms)
{
    public bool IsKnown => Candidates.Count > 0;

    /// <summary>The registry's spelling of the likeliest; null where nobody is known.</summary>
    public string? Name => Candidates.Count > 0 ? Candidates[0].Name : null;

    public bool MayBe(string name) => Candidates.Any(candidate => NamesOf(candidate).Contains(name));

    /// <summary>All names under which an article may have given the speaker words.</summary>
    public static IEnumerable<string> NamesOf(Speaker speaker) => speaker.OtherNames.Prepend(speaker.Name);

    public bool IsSameAs(AskedSpeaker other) => IsKnown ? Name == other.Name : Terms.SequenceEqual(other.Terms);
}
