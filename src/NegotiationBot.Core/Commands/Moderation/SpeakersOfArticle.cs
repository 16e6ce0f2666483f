using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Ingestion;
using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Who may have said the words of an article: whom it names, and whom it quotes.</summary>
public sealed class SpeakersOfArticle(AskCommand ask)
{
    /// <summary>Those whom a name may mean, by the fullest form known: several where they share a surname, none where the article has nobody of the name.</summary>
    /// <param name="written">As it was typed: a whole name or a surname. A mere office or another word of the article is no name.</param>
    public IReadOnlyList<string> Find(IndexedArticle article, string written, RetrievalFilter filter)
    {
        var registry = ask.SpeakersIn(filter);
        var meant = Named(article, registry)
            .Concat(Quoted(article, registry))
            .Where(one => !filter.Veil.People.Include(one.Name) && one.MayBe(written))
            .ToList();
        // Whose whole name was typed is meant, whoever else has the surname.
        var whole = meant.FindAll(one => written.Contains(' ') && one.IsCalled(written));
        return [.. (whole.Count > 0 ? whole : meant).Select(one => one.Name).Distinct()];
    }

    private static IEnumerable<Namable> Named(IndexedArticle article, SpeakerRegistry registry) =>
        CastOf(article, registry).Where(IsSpeaker).Select(member => Namable.Of(member.Name, member.Kind, registry));

    private static IReadOnlyList<CastMember> CastOf(IndexedArticle article, SpeakerRegistry registry)
    {
        var text = article.Text;
        var body = ParagraphFinder
            .Find(text)
            .Where(paragraph => article.Passages.Any(passage => passage.Span.Overlaps(paragraph)));
        var outline = new ArticleOutline(Title: null, [.. body]);
        var quotations = QuoteScanner.Scan(text, outline);
        return ArticleReading.Of(article.Article, text, outline, quotations, registry).Cast.Members;
    }

    /// <summary>A body or a person; what has a capital and nothing of a person may be anything. A child is nobody's to name.</summary>
    private static bool IsSpeaker(CastMember member) =>
        !member.IsChild
        && (member.Kind is SpeakerKind.Body || member.HasPersonSign || member.Person is { Given.Count: > 0 });

    private static IEnumerable<Namable> Quoted(IndexedArticle article, SpeakerRegistry registry) =>
        article
            .Quotes.SelectMany(quote =>
                quote.Attribution.Chain.Select(link => link.Speaker).Append(quote.Attribution.Speaker)
            )
            .OfType<string>()
            .Distinct()
            .Select(name => Namable.Of(name, SpeakerKind.Body, registry));

    private sealed record Namable(string Name, SpeakerKind Kind, IReadOnlyList<string> Names)
    {
        /// <param name="kind">Where the registry does not know the name.</param>
        public static Namable Of(string name, SpeakerKind kind, SpeakerRegistry registry)
        {
            var found = registry.Find(name);
            var known =
                found.FirstOrDefault(speaker => speaker.Name == name)
                ?? (PersonName.TryParse(name) is { Given.Count: 0 } && found is [var only] ? only : null);
            return known is null
                ? new Namable(name, kind, [name])
                : new Namable(known.Name, known.Kind, [.. AskedSpeaker.NamesOf(known)]);
        }

        public bool IsCalled(string written) => Names.Any(name => Key(name) == Key(written));

        public bool MayBe(string written) =>
            IsCalled(written)
            || (
                Kind is SpeakerKind.Person
                && PersonName.TryParse(written) is { } person
                && Names.Any(name => PersonName.TryParse(name)?.MayBe(person) is true)
            );

        private static string Key(string name)
        {
            var key = NameFolder.Key(name);
            return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        }
    }
}
