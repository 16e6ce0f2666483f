using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Retrieval.Segments;

/// <summary>The words of speakers' names and their <see cref="QuoteKeys"/>, as numbers of a vocabulary; looked up once, however much somebody says.</summary>
internal sealed class SpeakerNumbers(Vocabulary vocabulary)
{
    private readonly TermNumbers _name = new(vocabulary);
    private readonly Dictionary<(string Speaker, string? Office), (int[] Name, int[] Keys)> _known = [];

    /// <summary>Nothing where nobody can be meant.</summary>
    public (int[] Name, int[] Keys) Of(Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker)
        {
            return ([], []);
        }
        var office = attribution.IsNamed ? attribution.Office : null;
        if (!_known.TryGetValue((speaker, office), out var numbers))
        {
            _name.Read(speaker);
            numbers = (_name.All.ToArray(), [.. QuoteKeys.Of(speaker, office).Select(vocabulary.NumberOf)]);
            _known.Add((speaker, office), numbers);
        }
        return numbers;
    }
}
