namespace NegotiationBot.Core.Speakers;

public enum SpeakerKind
{
    Person,

    /// <summary>A government, ministry, company, newspaper: whoever speaks as one (<c>the Kremlin said</c>).</summary>
    Body,

    /// <summary>People without names (<c>some analysts</c>).</summary>
    Group,
}
