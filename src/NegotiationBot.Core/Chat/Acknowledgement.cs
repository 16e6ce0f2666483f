namespace NegotiationBot.Core.Chat;

/// <summary>
/// A closed family: what the door says to an event, which the adapter passes on over its wire within three seconds of receiving it. It comes after the event
/// has been committed to the inbox, so whatever was acknowledged is answered, a crash or no.
/// </summary>
public abstract record Acknowledgement
{
    /// <summary>Not for the bot, or it came before. Slack: the plain 200 or envelope. Discord: nothing for a message; an interaction is never ignored.</summary>
    public static Ignored Ignored { get; } = new();
}

/// <inheritdoc cref="Acknowledgement.Ignored"/>
public sealed record Ignored : Acknowledgement;

/// <summary>
/// It will be worked on. Discord: an interaction is deferred with type 5, with flag 64 where <see cref="Visibility.Private"/>, autocomplete aside; a message is
/// answered by typing. Slack: the plain 200 or envelope; for a message a reaction or a thread status.
/// </summary>
/// <param name="Visibility">Of the answer to an interaction. What a button or a menu opens is always private.</param>
/// <param name="ShowsWork">Whether a sign of work belongs to it; one that will not be answered in words gets none.</param>
public sealed record Accepted(Visibility Visibility, bool ShowsWork) : Acknowledgement;

/// <summary>The event opens a form; nothing was stored. Discord: response type 9. Slack: 200, then <c>views.open</c> with the event's <c>trigger_id</c>.</summary>
public sealed record OpensForm(Form Form) : Acknowledgement;
