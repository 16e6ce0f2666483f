namespace NegotiationBot.Core.Ingestion;

/// <summary>How natural it is to end a passage somewhere; a later one is better.</summary>
internal enum PassageBorder
{
    Sentence,
    Paragraph,
    Turn,
}
