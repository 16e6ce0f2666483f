using NegotiationBot.Core.Articles;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>Whether an answer that was given may be shown again: what has been hidden or suppressed since may not.</summary>
public sealed class RecordedWords(CorpusIndex index)
{
    /// <returns>What the answer rests on, as the filter shows it; null where anything of the answer may not be shown, or its article has other words now.</returns>
    public IReadOnlyList<Evidence>? Find(AnswerRecord record, RetrievalFilter filter)
    {
        if (filter.Veil.People.AreNamedIn(record.Text))
        {
            return null;
        }
        var shown = new List<Evidence>();
        foreach (var evidence in record.Evidence)
        {
            if (
                Find(evidence, filter) is not { } article
                || filter.Veil.Covers(article, evidence.Span)
                || filter.Veil.NamesChildOf(article, evidence.Span)
            )
            {
                return null;
            }
            shown.Add(new Evidence(EvidenceKind.Passage, article, evidence.Span, null, 0));
        }
        return shown;
    }

    /// <summary>The article as the filter shows it, if it has the same words still.</summary>
    public IndexedArticle? Find(RecordedEvidence evidence, RetrievalFilter filter) =>
        index.Find(evidence.Article) is { } article
        && filter.LetsThrough(article.Article)
        && new Revision(article.Text).ContentHash == evidence.ContentHash
            ? filter.Veil.Over(article)
            : null;
}
