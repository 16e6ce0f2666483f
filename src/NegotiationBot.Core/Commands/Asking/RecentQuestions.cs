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

    /// <summary>Of more in that time, which is some seven a second all the while, the oldest are let go, and answered anew.</summary>
    private const int MostKept = 4_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Recent> _answers = [];

    /// <summary>In the order in which they were noted; a question that was noted again stands here twice.</summary>
    private readonly Queue<(string Name, Recent Noted)> _noted = [];

    /// <param name="seen">What could be answered from.</param>
    public AnswerId? Find(ChatPlace place, string question, Coverage seen, Veil veil, DateTimeOffset now)
    {
        lock (_gate)
        {
            return
                _answers.TryGetValue(NameOf(place, question), out var recent)
                && now - recent.At < Window
                && recent.Seen == seen
                && ReferenceEquals(recent.Veil, veil)
                ? recent.Answer
                : null;
        }
    }

    public void Note(ChatPlace place, string question, AnswerId answer, Coverage seen, Veil veil, DateTimeOffset now)
    {
        var (name, recent) = (NameOf(place, question), new Recent(answer, seen, veil, now));
        lock (_gate)
        {
            _answers[name] = recent;
            _noted.Enqueue((name, recent));
            Drop(now);
        }
    }

    /// <summary>Nobody is led to an answer any more that has become another.</summary>
    public void Forget(AnswerId answer)
    {
        lock (_gate)
        {
            foreach (var (name, _) in _answers.Where(noted => noted.Value.Answer == answer).ToList())
            {
                _answers.Remove(name);
            }
        }
    }

    public void Forget(DateTimeOffset now)
    {
        lock (_gate)
        {
            Drop(now);
        }
    }

    private void Drop(DateTimeOffset now)
    {
        while (_noted.TryPeek(out var oldest) && (_noted.Count > MostKept || now - oldest.Noted.At >= Window))
        {
            _noted.Dequeue();
            if (ReferenceEquals(_answers.GetValueOrDefault(oldest.Name), oldest.Noted))
            {
                _answers.Remove(oldest.Name);
            }
        }
    }

    /// <summary>Capitals and punctuation make no other question; other words in between do.</summary>
    private static string NameOf(ChatPlace place, string question) =>
        $"{place.Community}\n{place.Channel}\n{string.Join(' ', TermAnalyzer.Analyze(question).Select(word => word.Folded))}";

    private sealed record Recent(AnswerId Answer, Coverage Seen, Veil Veil, DateTimeOffset At);
}
