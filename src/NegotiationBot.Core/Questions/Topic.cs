namespace NegotiationBot.Core.Questions;

/// <summary>One idea the evidence should hold, with all the index terms that can express it.</summary>
/// <param name="Terms">The typed word first, then its synonyms.</param>
/// <param name="Role">Whether the evidence itself must hold it or its surroundings may.</param>
public sealed record Topic(IReadOnlyList<string> Terms, TopicRole Role = TopicRole.Subject)
{
    public string Typed => Terms[0];

    /// <summary>The typed word itself, not stemmed; null of a name.</summary>
    public string? Word { get; init; }

    /// <summary>A person, a year, a sum, what somebody named is said to have done (<c>which sanctions did she sign</c>), or that a price is asked for: a text that knows nothing of it is about something else.</summary>
    public bool IsEssential { get; init; }

    /// <summary>Of an office the term of <see cref="Terms"/> that is the name of whoever held it: it was not typed.</summary>
    public string? Holder { get; init; }

    /// <summary>It says whose office or body is asked about: <c>the Finnish government</c>.</summary>
    public bool SaysWhose { get; init; }

    /// <summary>It says where what is asked about is meant to have been: <c>why did they sign in Ivarra</c>.</summary>
    public bool IsWhere { get; init; }

    /// <summary>Terms near in meaning: they find, and count for less than the word or its synonyms.</summary>
    public IReadOnlyList<string> Kin { get; init; } = [];

    /// <summary>Terms that say the contrary.</summary>
    public IReadOnlyList<string> Opposites { get; init; } = [];
}

public enum TopicRole
{
    /// <summary>What is asked about: the sentence itself should hold it.</summary>
    Subject,

    /// <summary>The kind of thing asked for (<c>which sanctions</c>): a sentence without it seldom answers.</summary>
    Kind,

    /// <summary>The frame of it (<c>after the call</c>): the article may hold it.</summary>
    Setting,

    /// <summary>Recalled from earlier turns: it helps to find, its absence does not refuse.</summary>
    Recalled,
}
