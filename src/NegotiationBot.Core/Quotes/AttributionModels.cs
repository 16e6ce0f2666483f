using System.Reflection;
using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Core.Quotes;

/// <summary>The learned choices of the attributor: weights over features that the code defines, no text and no words of any text.</summary>
/// <param name="Speaker">Who said a quotation.</param>
/// <param name="Discourse">Whom a mention means.</param>
/// <param name="Certainty">Whether the choice is right.</param>
/// <param name="Report">What a cue of reported speech reports.</param>
public sealed record AttributionModels(
    ChoiceModel<CandidateFeature> Speaker,
    DiscourseModels Discourse,
    ChoiceModel<CertaintyFeature> Certainty,
    ReportModels Report
)
{
    private static readonly Lazy<AttributionModels> OfTheProgram = new(() =>
        new AttributionModels(
            Load<CandidateFeature>("speaker"),
            new DiscourseModels(Load<AntecedentFeature>("antecedent"), Load<NamesakeFeature>("namesake")),
            Load<CertaintyFeature>("certainty"),
            new ReportModels(Load<ReportFeature>("cue"), Load<ReportFeature>("report"))
        )
    );

    /// <summary>Those that ship with the program.</summary>
    public static AttributionModels Shipped => OfTheProgram.Value;

    private static ChoiceModel<TFeature> Load<TFeature>(string name)
        where TFeature : struct, Enum
    {
        var resource = $"NegotiationBot.Core.Quotes.Choice.Models.{name}.trees";
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The program lacks its part {resource}.");
        using var reader = new StreamReader(stream);
        return ModelFile.Read<TFeature>(reader.ReadToEnd());
    }
}
