namespace NegotiationBot.Core.Retrieval;

/// <summary>Of the units of an index that a search may see, how many there are and their lengths together.</summary>
internal readonly record struct UnitStatistics(int Count, double TotalLength)
{
    public double AverageLength => TotalLength / Math.Max(1, Count);
}
