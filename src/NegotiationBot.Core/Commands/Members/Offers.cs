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

    public IReadOnlyList<Choice> For(AutocompleteAsked asked, RetrievalFilter filter)
    {
        var option = CommandTable.Find(asked.Command)?.Options.FirstOrDefault(option => option.Name == asked.Option);
        return option?.Offers switch
        {
            OptionOffers.Speakers => Choices(Speakers(filter), asked.Typed),
            OptionOffers.Topics => Choices(Topics(filter), asked.Typed),
            _ => [],
        };
    }

    /// <summary>Those of whom an article surely has words, whoever has most first. Children are confirmed nowhere.</summary>
    private IEnumerable<string> Speakers(RetrievalFilter filter) =>
        index
            .Speakers(filter)
            .Where(speaker => !filter.Veil.People.Include(speaker.Name) && char.IsUpper(speaker.Name[0]))
            .Where(speaker =>
                index
                    .QuotesBy(speaker.Name, filter)
                    .Select(filter.Veil.Over)
                    .Any(hit => hit.Quote.Attribution.IsNamed && hit.Quote.Attribution.Speaker == speaker.Name)
            )
            .OrderByDescending(speaker => speaker.Quotes)
            .Select(speaker => speaker.Name);

    /// <summary>The words that most titles share.</summary>
    private IEnumerable<string> Topics(RetrievalFilter filter) =>
        index
            .Articles(filter)
            .SelectMany(article =>
                TermAnalyzer.Analyze(article.Article.Title).Select(word => word.Span.Of(article.Article.Title))
            )
            .Where(word => word.Length >= ShortestWord && !TermAnalyzer.IsStopWord(word.ToLowerInvariant()))
            .Where(word => !filter.Veil.People.AreNamedIn(word))
            .CountBy(word => word, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(word => word.Value)
            .Select(word => word.Key);

    private static IReadOnlyList<Choice> Choices(IEnumerable<string> values, string typed)
    {
        var key = NameFolder.Key(typed);
        return
        [
            .. values
                .Where(value =>
                    value.Length <= Choice.MaximumLength
                    && $" {NameFolder.Key(value)}".Contains($" {key}", StringComparison.Ordinal)
                )
                .Take(Most)
                .Select(value => new Choice(value, value)),
        ];
    }
}
