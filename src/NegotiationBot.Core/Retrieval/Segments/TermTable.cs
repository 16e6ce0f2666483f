namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The terms of a segment, ascending by their bytes, with their postings.</summary>
internal sealed class TermTable(Sections sections)
{
    private readonly int _start = sections.Start(Section.Terms);
    private readonly int _end = sections.Start(Section.Terms) + sections.Of<byte>(Section.Terms).Length;

    /// <summary>How many bytes it takes.</summary>
    public int Bytes => _end - _start;

    /// <param name="key">UTF-8.</param>
    public TermEntry? Find(ReadOnlySpan<byte> key)
    {
        var slots = new HashSlots(sections.Of<int>(Section.TermSlots));
        foreach (var offset in slots.Find(StableHash.Of(key)))
        {
            var entry = new TermEntry(sections.Bytes, _start + offset);
            if (entry.Key.SequenceEqual(key))
            {
                return entry;
            }
        }
        return null;
    }

    /// <summary>All terms in their order.</summary>
    public IEnumerable<TermEntry> All()
    {
        for (var at = _start; at < _end; )
        {
            var entry = new TermEntry(sections.Bytes, at);
            yield return entry;
            at = entry.End;
        }
    }
}
