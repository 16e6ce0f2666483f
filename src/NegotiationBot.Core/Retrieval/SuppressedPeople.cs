using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Those about whom nothing is told, to anybody; children, but for what an admin has let be shown, are among them without a name here.</summary>
public sealed class SuppressedPeople(params IReadOnlyList<SuppressedPerson> people)
{
    public static SuppressedPeople Nobody { get; } = new();

    /// <summary>Quotes that are shown though they name a child.</summary>
    public IReadOnlySet<QuoteKey> Lifted { get; init; } = new HashSet<QuoteKey>();

    public bool IsEmpty => people.Count == 0;

    /// <summary>One of them may bear the name.</summary>
    public bool Include(string name) => people.Any(person => person.Bears(name));

    /// <summary>Words that name one of them, if only by surname.</summary>
    public bool AreNamedIn(string words) => people.Any(person => person.IsNamedIn(words));

    /// <summary>Words that hold a whole name of one of them.</summary>
    public bool AreNamedInFull(string words) => people.Any(person => person.IsNamedInFull(words));
}
