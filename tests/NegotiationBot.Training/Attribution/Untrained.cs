using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Training.Attribution;

/// <summary>Models that hold every candidate for equally likely: where training begins.</summary>
internal static class Untrained
{
    public static DiscourseModels Discourse { get; } = new(Model<AntecedentFeature>(), Model<NamesakeFeature>());

    public static ReportModels Report { get; } = new(Model<ReportFeature>(), Model<ReportFeature>());

    private static ChoiceModel<TFeature> Model<TFeature>()
        where TFeature : struct, Enum => ModelFile.Read<TFeature>(ModelFile.Write<TFeature>([]));
}
