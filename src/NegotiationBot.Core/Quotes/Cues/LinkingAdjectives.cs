using NegotiationBot.Core.Quotes.Frames;

namespace NegotiationBot.Core.Quotes.Cues;

/// <summary>Adjectives that tie what follows a preposition to a noun: <c>a person close to the team</c>.</summary>
internal static class LinkingAdjectives
{
    /// <summary>Where the adjective stands that belongs to a preposition (<c>people familiar with her papers</c>), else the preposition.</summary>
    public static int BeforePreposition(Frame frame, int preposition) =>
        preposition > 2 && frame.Pieces[preposition - 1].Is("charge") ? preposition - 2
        : preposition > 1
        && frame.Pieces[preposition - 1].Folded
            is "familiar"
                or "close"
                or "briefed"
                or "present"
                or "involved"
                or "acquainted"
                or "privy"
                or "loyal"
                or "opposed"
            ? preposition - 1
        : preposition;
}
