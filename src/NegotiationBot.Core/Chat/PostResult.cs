namespace NegotiationBot.Core.Chat;

/// <summary>A closed family: what became of a post.</summary>
public abstract record PostResult;

/// <summary>It stands there.</summary>
/// <param name="Message">With the thread it stands in; null where it cannot be changed later (Slack: what was private or went over a <c>response_url</c>).</param>
public sealed record Posted(MessageRef? Message) : PostResult;

/// <summary>The bot is not in the channel (Slack): nothing stands there, and what would, could never be changed. Whoever caused it may still be told alone.</summary>
public sealed record NotInChannel : PostResult;

/// <summary>The platform will never take it: no permission, no such channel, a handle past its time. It is not tried again.</summary>
/// <param name="Reason">One sentence for the log; nothing of the message's text, no token.</param>
public sealed record Refused(string Reason) : PostResult;
