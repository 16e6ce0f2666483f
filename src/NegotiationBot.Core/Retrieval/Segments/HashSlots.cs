namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>A stored hash table: numbers from 0, found by the hash of what they stand for. Open addressing, three quarters full.</summary>
internal readonly ref struct HashSlots(ReadOnlySpan<int> slots)
{
    private readonly ReadOnlySpan<int> _slots = slots;

    /// <summary>The numbers that may be meant by a hash, the one that is meant among them.</summary>
    public Enumerator Find(uint hash) => new(_slots, hash);

    public static int[] Build(ReadOnlySpan<int> numbers, ReadOnlySpan<uint> hashes)
    {
        var slots = new int[(numbers.Length * 4 / 3) + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            var at = Home(hashes[i], slots.Length);
            while (slots[at] != 0)
            {
                at = at + 1 == slots.Length ? 0 : at + 1;
            }
            slots[at] = numbers[i] + 1;
        }
        return slots;
    }

    private static int Home(uint hash, int slots) => (int)((ulong)hash * (uint)slots >> 32);

    public ref struct Enumerator(ReadOnlySpan<int> slots, uint hash)
    {
        private readonly ReadOnlySpan<int> _slots = slots;
        private int _at = Home(hash, slots.Length) - 1;

        public int Current { get; private set; }

        public readonly Enumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            _at = _at + 1 == _slots.Length ? 0 : _at + 1;
            Current = _slots[_at] - 1;
            return Current >= 0;
        }
    }
}
