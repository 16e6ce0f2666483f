using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>Those about whom nothing is told, and what is shown of children all the same, as the log of the corpus has them. What a command beside the bot puts there is seen within a second.</summary>
public sealed class Suppressions(IActs acts)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    private Known? _known;
    private int _version;

    public async Task<SuppressedPeople> OnAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var known = _known;
        if (known is not null && (now - known.At).Duration() < Fresh)
        {
            return known.People;
        }
        var version = Volatile.Read(ref _version);
        var logged = await acts.ReadAsync(Houses.Corpus, cancellationToken);
        var held = Held(logged, DateOnly.FromDateTime(now.UtcDateTime)).ToList();
        var lifted = logged.Where(act => act is { UndoneAt: null, Act: ChildQuoteLifted }).ToList();
        int[] numbers = [.. held.Select(one => one.Act.Number), .. lifted.Select(one => one.Number)];
        // The same people stay the same instance: what was made for them, and what was answered a moment ago, is known by it.
        var people =
            known is not null && known.Numbers.SequenceEqual(numbers)
                ? known.People
                : new SuppressedPeople([.. held.Select(one => new SuppressedPerson(one.Suppressed.Names))])
                {
                    Lifted = lifted.Select(one => ((ChildQuoteLifted)one.Act).Quote).ToHashSet(),
                };
        // Who reads while somebody writes must not keep what was true before.
        if (version == Volatile.Read(ref _version))
        {
            _known = new Known(now, numbers, people);
        }
        return people;
    }

    /// <summary>What may be shown to somebody who sees every collection, as on the command line.</summary>
    public async Task<RetrievalFilter> FilterAsync(DateTimeOffset now, CancellationToken cancellationToken) =>
        await OnAsync(now, cancellationToken) is { } people && (!people.IsEmpty || people.Lifted.Count > 0)
            ? RetrievalFilter.Everything with
            {
                Veil = new Veil(new HashSet<QuoteKey>(), new HashSet<QuoteKey>(), people),
            }
            : RetrievalFilter.Everything;

    /// <summary>Those that hold on a day, in the order of the log.</summary>
    public async Task<IReadOnlyList<(LoggedAct Act, PersonSuppressed Suppressed)>> HeldAsync(
        DateOnly day,
        CancellationToken cancellationToken
    ) => [.. Held(await acts.ReadAsync(Houses.Corpus, cancellationToken), day)];

    private static IEnumerable<(LoggedAct Act, PersonSuppressed Suppressed)> Held(
        IEnumerable<LoggedAct> logged,
        DateOnly day
    ) =>
        logged
            .Where(act =>
                act is { UndoneAt: null, Act: PersonSuppressed suppressed }
                && (suppressed.Until is null || day <= suppressed.Until)
            )
            .Select(act => (act, (PersonSuppressed)act.Act));

    /// <summary>The log has changed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref _version);
        _known = null;
    }

    /// <summary>All that somebody is known by, so that an office or another spelling does not give them away; null where it is no name.</summary>
    public static IReadOnlyList<string>? NamesOf(string name, SpeakerRegistry registry, DateOnly day) =>
        PersonName.TryParse(name) is null ? null
        : registry.Find(name, day) is [var known] ? [.. known.OtherNames.Prepend(known.Name).Append(name).Distinct()]
        : [name];

    private sealed record Known(DateTimeOffset At, IReadOnlyList<int> Numbers, SuppressedPeople People);
}
