using System.Text;
using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Benchmarks.Synthetic;

/// <summary>Writes the text of one article, passage by passage, with its quotes.</summary>
internal sealed class ArticleWriter(Random random, IReadOnlyList<string> subjects, double shareOfSubjects)
{
    private const int WordsOfAPassage = 123;
    private const double ShareOfFunctionWords = 0.52;

    private readonly StringBuilder _text = new();
    private readonly List<Passage> _passages = [];
    private readonly List<Quote> _quotes = [];

    public string Text => _text.ToString();

    public IReadOnlyList<Passage> Passages => _passages;

    public IReadOnlyList<Quote> Quotes => _quotes;

    /// <param name="quotes">So many paragraphs, each a turn of somebody.</param>
    public void AddPassage(int quotes, int sentenceWords, int speakers)
    {
        var start = _text.Length;
        var words = WordsOfAPassage / 2 + random.Next(WordsOfAPassage);
        for (var quote = 0; quote < quotes; quote++)
        {
            var paragraph = AddParagraph(Math.Max(1, words / quotes), sentenceWords);
            var speaker = Speaker((int)Math.Pow(speakers, random.NextDouble()));
            _quotes.Add(new Quote(paragraph, QuoteKind.Turn, paragraph, SaidBy(speaker)));
        }
        _passages.Add(new Passage(new TextSpan(start, _text.Length)));
        _text.Append('\n');
    }

    private TextSpan AddParagraph(int words, int sentenceWords)
    {
        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
        var start = _text.Length;
        for (var word = 0; word < words; word++)
        {
            _text
                .Append(
                    word == 0 ? ""
                    : word % sentenceWords == 0 ? ". "
                    : " "
                )
                .Append(NextWord());
        }
        return new TextSpan(start, _text.Append('.').Length);
    }

    private string NextWord() =>
        random.NextDouble() < ShareOfFunctionWords ? Words.Function(random)
        : random.NextDouble() < shareOfSubjects ? subjects[random.Next(subjects.Count)]
        : Words.Content(random);

    private static string Speaker(int number) => $"Speaker Number{number}";

    private static Attribution SaidBy(string speaker) =>
        Attribution.Nobody with
        {
            Speaker = speaker,
            Office = "envoy",
            Probability = 1,
            Status = AttributionStatus.Confirmed,
        };
}
