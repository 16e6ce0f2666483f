using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Retrieval;

/// <summary>Somebody about whom nothing is told: no words of theirs, no passage that names them.</summary>
public sealed class SuppressedPerson
{
    private readonly PersonName[] _persons;
    private readonly IReadOnlyList<string>[] _names;
    private readonly IReadOnlyList<string>[] _surnames;

    /// <param name="names">All names they are known by; whoever bears the same surname is passed over with them.</param>
    public SuppressedPerson(params IReadOnlyList<string> names)
    {
        _persons = [.. names.Select(PersonName.TryParse).OfType<PersonName>()];
        _names = [.. names.Select(NameFolder.Words).Where(words => words.Count > 0)];
        _surnames = [.. _persons.Where(person => person.Given.Count > 0).Select(person => new[] { person.Surname })];
    }

    public bool Bears(string name) =>
        PersonName.TryParse(name) is { } person && _persons.Any(known => known.MayBe(person));

    /// <summary>By a whole name, or by the surname alone.</summary>
    public bool IsNamedIn(string text) => Stands(text, [.. _names, .. _surnames]);

    public bool IsNamedInFull(string text) => Stands(text, _names);

    /// <summary>Something in the article is theirs or names them.</summary>
    public bool IsIn(IndexedArticle article) =>
        IsNamedIn(article.Text)
        || article.Quotes.Any(quote => quote.Attribution.Speaker is { } speaker && Bears(speaker));

    private static bool Stands(string text, IReadOnlyList<string>[] names)
    {
        // The folder cuts what is long for a name, so it reads the words one by one.
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).SelectMany(Folded).ToList();
        return names.Any(name => Enumerable.Range(0, words.Count).Any(at => StandsAt(words, at, name)));
    }

    private static bool StandsAt(List<string> words, int at, IReadOnlyList<string> name) =>
        at + name.Count <= words.Count && name.Index().All(part => words[at + part.Index] == part.Item);

    /// <summary>A possessive is the name all the same.</summary>
    private static IReadOnlyList<string> Folded(string word)
    {
        var bare = word.TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '"');
        return NameFolder.Words(bare.Length > 2 && bare[^1] is 's' && bare[^2] is '\'' or '’' ? bare[..^2] : bare);
    }
}
