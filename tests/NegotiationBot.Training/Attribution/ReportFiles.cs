using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Reported;

namespace NegotiationBot.Training.Attribution;

/// <summary>The models of reported speech as the texts of their files.</summary>
internal sealed record ReportFiles(string Cue, string Stretch)
{
    public ReportModels ToModels() => new(ModelFile.Read<ReportFeature>(Cue), ModelFile.Read<ReportFeature>(Stretch));

    public void Save(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "cue.trees"), Cue);
        File.WriteAllText(Path.Combine(folder, "report.trees"), Stretch);
    }
}
