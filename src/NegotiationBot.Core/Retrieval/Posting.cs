namespace NegotiationBot.Core.Retrieval;

/// <summary>A unit of the index with a term in it.</summary>
/// <param name="Unit">Its number; postings of a term are in this order.</param>
/// <param name="Frequency">How often the term stands there, by weight of fields.</param>
internal readonly record struct Posting(int Unit, float Frequency);
