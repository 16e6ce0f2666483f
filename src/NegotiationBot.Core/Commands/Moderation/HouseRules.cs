using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>What holds in a community: the sum of its acts. Immutable.</summary>
public sealed class HouseRules
{
    private readonly Dictionary<string, bool> _channels = [];
    private readonly Dictionary<string, bool> _posting = [];
    private readonly Dictionary<MemberKey, DateTimeOffset> _mutes = [];
    private readonly HashSet<MemberKey> _moderators = [];
    private readonly HashSet<QuoteKey> _hidden = [];
    private readonly Dictionary<QuoteKey, QuoteDisputed> _disputed = [];
    private readonly Dictionary<string, QuoteKey> _labelled = [];
    private readonly Dictionary<int, CorrectionProposed> _proposed = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _collections = [];
    private readonly List<(DateTimeOffset At, AnswerPinned Pin)> _pins = [];
    private IReadOnlyList<string> _communityCollections;
    private Veil? _veil;

    public HouseRules(IEnumerable<LoggedAct> acts, HouseDefaults defaults)
    {
        _communityCollections = defaults.Collections;
        AnswersDirectly = defaults.AnswersDirectly;
        (MemberPerMinute, ChannelPerMinute, AccountDays) = (
            defaults.MemberPerMinute,
            defaults.ChannelPerMinute,
            defaults.AccountDays
        );
        foreach (var logged in acts.Where(logged => logged.UndoneAt is null))
        {
            Apply(logged);
        }
    }

    /// <summary>Off, the bot answers nowhere here.</summary>
    public bool IsOn { get; private set; } = true;

    public int MemberPerMinute { get; private set; }

    public int ChannelPerMinute { get; private set; }

    public int AccountDays { get; private set; }

    /// <summary>How many channels it is on in.</summary>
    public int ChannelsOn => _channels.Values.Count(isOn => isOn);

    /// <summary>Hidden by a moderator, or for as long as a correction is open.</summary>
    public IReadOnlySet<QuoteKey> Hidden =>
        _hidden.Concat(_proposed.Values.Select(proposed => proposed.Quote)).ToHashSet();

    public IReadOnlyDictionary<QuoteKey, QuoteDisputed> Disputed => _disputed;

    /// <summary>The number of the first correction of a quote that an admin has not settled; null where none is open.</summary>
    public int? OpenCorrectionOf(QuoteKey quote) =>
        _proposed.Where(open => open.Value.Quote == quote).Select(open => (int?)open.Key).Min();

    /// <summary>The quote that moderators have hidden or disputed under a label; null where none is.</summary>
    public QuoteKey? FindWithheld(string label) =>
        _labelled.TryGetValue(label, out var quote) && (_hidden.Contains(quote) || _disputed.ContainsKey(quote))
            ? quote
            : null;

    /// <summary>What may not be shown here, with those about whom nothing is told anywhere.</summary>
    public Veil VeilWith(SuppressedPeople people) =>
        _veil is { } known && ReferenceEquals(known.People, people)
            ? known
            : _veil = new Veil(Hidden, _disputed.Keys.ToHashSet(), people);

    public bool AnswersDirectly { get; }

    /// <summary>On in the channel and not stopped as a whole; with a member alone, as the operator has it.</summary>
    public bool AnswersIn(ChatPlace place) =>
        IsOn && (place.IsDirect ? AnswersDirectly : _channels.GetValueOrDefault(place.Channel));

    public bool AllowsPosting(ChatPlace place) => AnswersIn(place) && _posting.GetValueOrDefault(place.Channel, true);

    public bool IsMuted(MemberKey member, DateTimeOffset now) => now < MutedUntil(member);

    /// <summary>The end of the longest mute, be it past; null where there is none.</summary>
    public DateTimeOffset? MutedUntil(MemberKey member) => _mutes.TryGetValue(member, out var until) ? until : null;

    public bool IsModerator(MemberKey member) => _moderators.Contains(member);

    /// <summary>What the community and the channel were given, and what was added for the channel alone.</summary>
    public IReadOnlySet<string> CollectionsIn(ChatPlace place) =>
        _communityCollections
            .Concat(_collections.GetValueOrDefault(place.Channel, []))
            .Append(ChannelCollection.Of(place))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The pins that have not run out, the latest first.</summary>
    public IEnumerable<(DateTimeOffset At, AnswerPinned Pin)> PinsOn(DateOnly day) =>
        _pins.Where(pinned => day <= pinned.Pin.Until).Reverse();

    /// <summary>The pins whose last day is past, though not longer than since a day, and whose topic has no pin that holds today.</summary>
    public IReadOnlyList<AnswerPinned> PinsRunOut(DateOnly since, DateOnly today)
    {
        var pinned = PinsOn(today).Select(held => held.Pin.Topic).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. _pins
                .Select(held => held.Pin)
                .Where(pin => pin.Until < today && pin.Until >= since && !pinned.Contains(pin.Topic)),
        ];
    }

    private void Apply(LoggedAct logged)
    {
        switch (logged.Act)
        {
            case ChannelSwitched switched:
                _channels[switched.Channel] = switched.IsOn;
                break;
            case CommunitySwitched switched:
                IsOn = switched.IsOn;
                break;
            case LimitsSet limits:
                MemberPerMinute = limits.Member ?? MemberPerMinute;
                ChannelPerMinute = limits.Channel ?? ChannelPerMinute;
                AccountDays = limits.AccountDays ?? AccountDays;
                break;
            case MemberMuted muted:
                _mutes[muted.Member] =
                    MutedUntil(muted.Member) is { } longer && longer > muted.Until ? longer : muted.Until;
                break;
            case MemberUnmuted unmuted:
                _mutes.Remove(unmuted.Member);
                break;
            case ModeratorNamed { IsNamed: true } named:
                _moderators.Add(named.Member);
                break;
            case ModeratorNamed named:
                _moderators.Remove(named.Member);
                break;
            case PostingSwitched switched:
                _posting[switched.Channel] = switched.IsOn;
                break;
            case CollectionsGiven { Channel: { } channel } given:
                _collections[channel] = given.Collections;
                break;
            case CollectionsGiven given:
                _communityCollections = given.Collections;
                break;
            case AnswerPinned pin:
                _pins.Add((logged.At, pin));
                break;
            default:
                ApplyToQuote(logged);
                break;
        }
    }

    private void ApplyToQuote(LoggedAct logged)
    {
        switch (logged.Act)
        {
            case QuoteHidden hidden:
                _hidden.Add(hidden.Quote);
                _labelled[hidden.Label] = hidden.Quote;
                break;
            case QuoteRestored restored:
                _hidden.Remove(restored.Quote);
                _disputed.Remove(restored.Quote);
                break;
            case QuoteDisputed disputed:
                _disputed[disputed.Quote] = disputed;
                _labelled[disputed.Label] = disputed.Quote;
                break;
            case CorrectionProposed proposed:
                _proposed[logged.Number] = proposed;
                break;
            case CorrectionSettled settled:
                _proposed.Remove(settled.Number);
                break;
            default:
                // What is for the log alone.
                break;
        }
    }
}
