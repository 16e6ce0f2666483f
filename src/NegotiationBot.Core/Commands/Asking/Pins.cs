using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Answers in a moderator's words. They are checked when they are pinned and whenever they are shown.</summary>
public sealed class Pins(PinnedQuotations quotations)
{
    /// <summary>The latest pin that has all its topic's words in the question and passes the check still; null where none does.</summary>
    public PinToShow? Find(string question, Visit visit)
    {
        var asked = Terms(question);
        return visit
            .Rules.PinsOn(visit.Today)
            .Where(pinned => Terms(pinned.Pin.Topic) is { Count: > 0 } topic && topic.IsSubsetOf(asked))
            .Select(pinned => (Pinned: pinned, Checked: Check(pinned.Pin.Text, visit)))
            .Where(pin => pin.Checked.Fault is null)
            .Select(pin => new PinToShow(pin.Pinned.At, pin.Pinned.Pin, pin.Checked.Quotations))
            .FirstOrDefault();
    }

    /// <summary>Why moderators may not pin a text; null where they may.</summary>
    public StyledText? FaultOf(string text, Visit visit) => Check(text, visit).Fault;

    private CheckedPin Check(string text, Visit visit) =>
        visit.Filter.Veil.People.AreNamedIn(text)
            ? new CheckedPin(Frames.NotAboutThatPerson, [])
            : quotations.Check(text, visit.Filter, visit.Now);

    private static HashSet<string> Terms(string text) =>
        [.. TermAnalyzer.Analyze(text).Select(word => word.Term).Where(term => !TermAnalyzer.IsStopWord(term))];
}

/// <param name="Fault">What is wrong with it; null where nothing is.</param>
/// <param name="Quotations">The quotes that it shows.</param>
public sealed record CheckedPin(StyledText? Fault, IReadOnlyList<Evidence> Quotations);
