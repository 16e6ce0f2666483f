using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>What is offered while a speaker or a topic is typed: only what the asker may see.</summary>
public sealed class Offers(CorpusIndex index)
{
    private const int Most = 25;
    private const int ShortestWord = 4;
    private const int FewQuotes = 8;
    private const int FewTitles = 3;

    public IReadOnlyList<Choice> For(AutocompleteAsked asked, RetrievalFilter filter)
    {
        var option = CommandTable.Find(asked.Command)?.Options.FirstOrDefault(option => option.Name == asked.Option);
        return option?.Offers switch
        {
            OptionOffers.Speakers => Choices(
                Matching(SpeakersMet(filter), asked.Typed).Where(speaker => HasSurelySpoken(speaker, filter))
            ),
            OptionOffers.Topics => Choices(
                WithoutChildren([.. Matching(Topics(filter), asked.Typed).Take(Most)], filter)
            ),
            _ => [],
        };
    }

    /// <summary>Whoever has most quotes first.</summary>
    private IEnumerable<string> SpeakersMet(RetrievalFilter filter) =>
        index
            .Speakers(filter)
            .Select(speaker => speaker.Name)
            .Where(name => char.IsUpper(name[0]) && !filter.Veil.People.Include(name));

    /// <summary>
    /// An article surely has words of theirs; a child's are confirmed nowhere. Only the quotes tell, and they are outside the index: it is asked last, and mostly
    /// a few of them are enough.
    /// </summary>
    private bool HasSurelySpoken(string speaker, RetrievalFilter filter) =>
        new[] { FewQuotes, int.MaxValue }.Any(most =>
            index
                .QuotesBy(speaker, filter, most)
                .Select(filter.Veil.Over)
                .Any(hit => hit.Quote.Attribution.IsNamed && hit.Quote.Attribution.Speaker == speaker)
        );

    /// <summary>The words that most titles share.</summary>
    private IEnumerable<string> Topics(RetrievalFilter filter) =>
        index
            .Titles(filter)
            .SelectMany(title => TermAnalyzer.Analyze(title).Select(word => word.Span.Of(title)))
            .Where(word => word.Length >= ShortestWord && !TermAnalyzer.IsStopWord(word.ToLowerInvariant()))
            .Where(word => !filter.Veil.People.AreNamedIn(word))
            .CountBy(word => word, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(word => word.Value)
            .Select(word => word.Key);

    /// <summary>A child's name in a title is no topic; what many titles have, or one has small, is no child's name.</summary>
    private IEnumerable<string> WithoutChildren(IReadOnlyList<string> words, RetrievalFilter filter)
    {
        var perhaps = words.ToDictionary(word => word, _ => new List<ArticleId>());
        foreach (var (id, title) in index.Ids(filter).Zip(index.Titles(filter)))
        {
            foreach (var word in perhaps.Keys)
            {
                var at = title.IndexOf(word, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && (perhaps[word].Count == FewTitles || !char.IsUpper(title[at])))
                {
                    perhaps.Remove(word);
                }
                else if (at >= 0)
                {
                    perhaps[word].Add(id);
                }
            }
        }
        return words.Where(word =>
            !perhaps.TryGetValue(word, out var articles)
            || !articles
                .Select(index.Find)
                .OfType<IndexedArticle>()
                .Any(article => ChildrenNamed.Of(article).AreInTitle(word))
        );
    }

    private static IEnumerable<string> Matching(IEnumerable<string> values, string typed)
    {
        var key = NameFolder.Key(typed);
        return values.Where(value =>
            value.Length <= Choice.MaximumLength
            && $" {NameFolder.Key(value)}".Contains($" {key}", StringComparison.Ordinal)
        );
    }

    private static IReadOnlyList<Choice> Choices(IEnumerable<string> values) =>
        [.. values.Take(Most).Select(value => new Choice(value, value))];
}
