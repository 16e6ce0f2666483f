namespace NegotiationBot.Core.Retrieval;

/// <summary>What the corpus has of somebody.</summary>
public enum SpeakerPresence
{
    /// <summary>No article names them.</summary>
    Absent,

    /// <summary>Articles name them, none carries their words.</summary>
    Mentioned,

    Quoted,
}
