using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Candidates;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Certainty;
using NegotiationBot.Core.Quotes.Choice;

namespace NegotiationBot.Training.Attribution;

/// <summary>The models as the texts of their files.</summary>
internal sealed record AttributionFiles(
    string Speaker,
    string Antecedent,
    string Namesake,
    string Certainty,
    ReportFiles Report
)
{
    private const string AntecedentFile = "antecedent.trees";

    public AttributionModels ToModels() =>
        new(
            ModelFile.Read<CandidateFeature>(Speaker),
            new DiscourseModels(
                ModelFile.Read<AntecedentFeature>(Antecedent),
                ModelFile.Read<NamesakeFeature>(Namesake)
            ),
            ModelFile.Read<CertaintyFeature>(Certainty),
            Report.ToModels()
        );

    /// <summary>The models in a folder that tell whom a mention means.</summary>
    public static DiscourseModels ReadDiscourse(string folder) =>
        new(
            ModelFile.Read<AntecedentFeature>(File.ReadAllText(Path.Combine(folder, AntecedentFile))),
            ModelFile.Read<NamesakeFeature>(File.ReadAllText(Path.Combine(folder, "namesake.trees")))
        );

    public static void SaveAntecedent(string folder, string antecedent) =>
        File.WriteAllText(Path.Combine(folder, AntecedentFile), antecedent);

    public void Save(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "speaker.trees"), Speaker);
        SaveAntecedent(folder, Antecedent);
        File.WriteAllText(Path.Combine(folder, "namesake.trees"), Namesake);
        File.WriteAllText(Path.Combine(folder, "certainty.trees"), Certainty);
        Report.Save(folder);
    }
}
