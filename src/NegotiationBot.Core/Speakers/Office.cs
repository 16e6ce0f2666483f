namespace NegotiationBot.Core.Speakers;

/// <summary>An office that somebody held.</summary>
/// <param name="Title">As it is shown: <c>President of Ukraine</c>.</param>
/// <param name="Aliases">Other ways to say it: <c>Ukrainian President</c>, <c>Ukraine’s leader</c>.</param>
/// <param name="From">First day in office; null where unknown.</param>
/// <param name="To">Last day in office; null while it lasts.</param>
public sealed record Office(string Title, IReadOnlyList<string> Aliases, DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Held on that day; an unknown day counts as held only while the office lasts.</summary>
    public bool IsHeldOn(DateOnly? day) =>
        day is { } known ? (From is null || From <= known) && (To is null || known <= To) : To is null;
}
