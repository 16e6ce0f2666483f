using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Retrieval;

namespace NegotiationBot.Chat;

/// <summary>An event while it is worked on.</summary>
/// <param name="isResumed">An earlier run of the bot has left it open.</param>
public sealed class OpenEvent(InboxItem item, bool isResumed = false)
{
    /// <summary>An event that ended so many runs of the bot after the first, or broke more often than that in this one, is given up.</summary>
    internal const int MostAttempts = 3;

    /// <summary>With the post that is planned, as soon as one is.</summary>
    public InboxItem Item { get; set; } = item;

    public bool IsResumed => isResumed;

    /// <summary>What it is handled in the order of. What moderators do waits behind no answer, nor behind what admins do; in a community each keeps its order.</summary>
    public string Lane { get; } =
        Accepting.IsAct(item.Event)
            ? $"{item.Event.Place.Community} {NeededAuthority.Of(item.Event)}"
            : item.Event.Lane;

    /// <inheritdoc cref="Accepting.IsAct"/>
    public bool IsAct => Accepting.IsAct(Item.Event);

    /// <summary>What might not be shown when its answer was made; null before, and where an earlier run made it.</summary>
    public Veil? Veil { get; set; }

    /// <summary>How often it failed in this run of the bot.</summary>
    public int Failures { get; set; }

    /// <summary>How often it broke by itself: where the platform fails, or the disk that is to take down that it is done, it can only come again.</summary>
    public int Breaks { get; set; }

    /// <summary>Tried no more: if it breaks once again, whoever caused it is told instead.</summary>
    public bool IsLastAttempt => Breaks >= MostAttempts;

    /// <summary>Not tried any more.</summary>
    public bool IsGivenUp => Item.Attempts >= MostAttempts || Breaks > MostAttempts;

    /// <summary>It breaks even where it is only to be told of.</summary>
    public bool CannotBeTold => Breaks > MostAttempts + 1;

    /// <summary>All is done about it but to take that down.</summary>
    public bool IsFinishing { get; set; }
}
