using System.Collections;

namespace NegotiationBot.Core.Retrieval;

/// <summary>
/// A list that is looked for when somebody looks at it for the first time: an answer is made of one or two of the lists of a question, and ranking each
/// costs more than the rest of the question. For one thread.
/// </summary>
internal sealed class FoundLater<T>(Func<IReadOnlyList<T>> find) : IReadOnlyList<T>
{
    private IReadOnlyList<T>? _found;

    public int Count => Found.Count;

    public T this[int index] => Found[index];

    private IReadOnlyList<T> Found => _found ??= find();

    public IEnumerator<T> GetEnumerator() => Found.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
