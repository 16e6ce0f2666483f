namespace NegotiationBot.Core.Retrieval.Judging;

/// <summary>The probability that a candidate is evidence which answers.</summary>
public static class EvidenceModel
{
    private static readonly Lazy<LogisticModel<EvidenceFeature>> OfTheProgram = new(() =>
        WeightsFile.Load<EvidenceFeature>("NegotiationBot.Core.Retrieval.Judging.Models.evidence.weights")
    );

    /// <summary>That which ships with the program.</summary>
    public static LogisticModel<EvidenceFeature> Shipped => OfTheProgram.Value;
}
