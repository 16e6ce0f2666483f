using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Reported;
using NegotiationBot.Training.Trees;

namespace NegotiationBot.Training.Attribution;

/// <summary>The choices that reported speech asks for.</summary>
/// <param name="Cue">Of each cue whether it reports anything.</param>
/// <param name="Stretch">Of each cue what it reports.</param>
internal sealed record ReportExamples(List<Group> Cue, List<Group> Stretch)
{
    public static ReportExamples None => new([], []);

    public void Add(ReportExamples more)
    {
        Cue.AddRange(more.Cue);
        Stretch.AddRange(more.Stretch);
    }

    public void Add(ReadGold article, WeighedReport report, Frame frame)
    {
        var isRight = ReportTruth.Right(article.Gold, frame, report);
        Cue.Add(new Group([report.CueFeatures.Values.ToArray()], [!isRight[^1]]));
        Stretch.Add(
            new Group([.. report.Stretches.Select(stretch => report.FeaturesOf(stretch).Values.ToArray())], isRight)
        );
    }
}
