using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands;

/// <summary>A closed family: what is to be done on the platform about an event. A command decides, the worker does.</summary>
public abstract record Deed;

/// <summary>Answer the event, before whom it was settled when it was accepted; at most once for each event.</summary>
/// <param name="Page">Which page of the reply, from 0.</param>
/// <param name="Answer">The answer it carries; null where it carries none.</param>
/// <param name="Conversation">The conversation it goes on with; null begins one.</param>
public sealed record PostReply(Reply Reply, int Page = 0, AnswerId? Answer = null, string? Conversation = null) : Deed;

/// <summary>Put another reply in the place of a post.</summary>
/// <param name="Answer">The answer that the post carries from now on; null where it carries what it did.</param>
public sealed record EditPost(MessageRef Message, Reply Reply, AnswerId? Answer = null) : Deed;

/// <summary>Remove a post.</summary>
public sealed record DeletePost(MessageRef Message) : Deed;

/// <summary>Put a sign under a message.</summary>
public sealed record React(MessageRef Message, Reaction Reaction) : Deed;

/// <summary>Send whoever caused the event a file, and answer the event with whether it came.</summary>
/// <param name="Note">Beside the file.</param>
public sealed record SendFile(OutgoingFile File, Reply Note, Reply Sent, Reply Unsent) : Deed;

/// <summary>Show whoever caused the event the bot's own page.</summary>
public sealed record ShowHome(Reply Reply) : Deed;

/// <summary>Have a post brought up to date, on whatever platform it stands.</summary>
/// <param name="Item">A <see cref="PostOutdated"/> in the inbox: the next run of the bot finds it there, if this one ends before.</param>
public sealed record Renew(InboxItem Item) : Deed;
