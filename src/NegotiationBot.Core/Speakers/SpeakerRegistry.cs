namespace NegotiationBot.Core.Speakers;

/// <summary>Everybody who is known to say things: those of the shipped table and those met in articles. Immutable.</summary>
public sealed class SpeakerRegistry
{
    private SpeakerRegistry(IReadOnlyList<Speaker> speakers) => Speakers = speakers;

    public static SpeakerRegistry Empty { get; } = new([]);

    public IReadOnlyList<Speaker> Speakers { get; }

    /// <summary>A registry of these speakers; a later one of the same canonical name adds its names and offices to the earlier.</summary>
    public static SpeakerRegistry Of(IEnumerable<Speaker> speakers) => new([.. speakers]);

    public SpeakerRegistry With(IEnumerable<Speaker> met) => Of(Speakers.Concat(met));

    /// <summary>
    /// The speakers that may be meant by a name, surname, office or nickname in any spelling or script, best first.
    /// Two who share a surname are both returned.
    /// </summary>
    /// <param name="written">As an article or a question writes it; case, diacritics and marks do not matter.</param>
    /// <param name="on">The day that decides who held an office.</param>
    public IReadOnlyList<Speaker> Find(string written, DateOnly? on = null) => throw new NotImplementedException();
}
