using System.Globalization;
using NegotiationBot.Core.Quotes.Links;

namespace NegotiationBot.Training.Attribution;

/// <summary>How many marked direct quotations were found and given to the right speaker.</summary>
internal sealed class Score
{
    public Score(IReadOnlyList<Judgement> judgements)
    {
        var found = judgements.Where(j => j.Decision.Link.Kind is not LinkKind.Nobody).ToList();
        var direct = found.Where(j => j.Marked is { Kind: "direct" }).ToList();
        Found = direct.Count;
        Marked = judgements
            .Select(j => j.Article)
            .Distinct()
            .SelectMany(article => article.Gold.Attributions)
            .Where(attribution => attribution.Kind is "direct")
            .Sum(attribution => attribution.Quoted.Count);
        False = found.Count(j => j.Marked is null);
        Judged = direct.Count(j => !j.IsOpen);
        Right = direct.Count(j => !j.IsOpen && j.IsRight);
    }

    public int Marked { get; }

    public int Found { get; }

    /// <summary>Found where nothing is marked.</summary>
    public int False { get; }

    public int Judged { get; }

    public int Right { get; }

    public double Accuracy => (double)Right / Math.Max(1, Judged);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"marked {Marked}, found {Found}, false {False}; speaker right {Right} of {Judged} ({Accuracy:P1})"
        );
}
