using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// Who is written with a middle name in one article and without in another: <c>Mara Joan Dell</c> is Mara Dell, unless there is a Mara Ann Dell, too, and nobody
/// can tell whom the short name means.
/// </summary>
internal sealed class MiddleNames
{
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <param name="people">All names of people; who has several goes by the first of them that has no middle name, or by the first of the table.</param>
    /// <param name="table">Those of them that are in the table of speakers.</param>
    public MiddleNames(IEnumerable<string> people, IReadOnlySet<string> table)
    {
        var namesakes = people
            .Distinct(StringComparer.Ordinal)
            .Select(written => (Written: written, Name: PersonName.TryParse(written)))
            .Where(person => person.Name is { Given.Count: > 0 })
            .GroupBy(person => (person.Name!.Given[0], person.Name.Surname, person.Name.Suffix))
            .Select(group => group.OrderBy(person => person.Name!.Given.Count).ToList());
        foreach (var group in namesakes)
        {
            var fuller = group.FindAll(person => person.Name!.Given.Count > 1);
            if (
                fuller.Count > 0
                && fuller.Count < group.Count
                && fuller.TrueForAll(person => person.Name!.MayBe(fuller[0].Name!))
            )
            {
                var known = group.Find(person => table.Contains(person.Written)).Written ?? group[0].Written;
                group.ForEach(person => _known.Add(person.Written, known));
            }
        }
    }

    /// <summary>The name by which somebody goes who is written by this one; of whom there is one name only, that.</summary>
    public string Of(string written) => _known.GetValueOrDefault(written, written);
}
