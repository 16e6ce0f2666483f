using System.Collections.Concurrent;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>
/// The questions that a channel was answered in the last ten minutes, by their words; whoever asks the same is led to that answer, unless there are other articles
/// now or something has been hidden or restored.
/// </summary>
public sealed class RecentQuestions
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private readonly ConcurrentDictionary<string, Recent> _answers = [];

    /// <param name="seen">What could be answered from.</param>
    public AnswerId? Find(ChatPlace place, string question, Coverage seen, Veil veil, DateTimeOffset now) =>
        _answers.TryGetValue(NameOf(place, question), out var recent)
        && now - recent.At < Window
        && recent.Seen == seen
        && ReferenceEquals(recent.Veil, veil)
            ? recent.Answer
            : null;

    public void Note(ChatPlace place, string question, AnswerId answer, Coverage seen, Veil veil, DateTimeOffset now) =>
        _answers[NameOf(place, question)] = new Recent(answer, seen, veil, now);

    public void Forget(DateTimeOffset now)
    {
        foreach (var (name, recent) in _answers)
        {
            if (now - recent.At >= Window)
            {
                _answers.TryRemove(name, out _);
            }
        }
    }

    /// <summary>Capitals and punctuation make no other question; other words in between do.</summary>
    private static string NameOf(ChatPlace place, string question) =>
        $"{place.Community}\n{place.Channel}\n{string.Join(' ', TermAnalyzer.Analyze(question).Select(word => word.Folded))}";

    private sealed record Recent(AnswerId Answer, Coverage Seen, Veil Veil, DateTimeOffset At);
}
