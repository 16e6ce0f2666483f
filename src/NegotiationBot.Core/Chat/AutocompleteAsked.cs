namespace NegotiationBot.Core.Chat;

/// <summary>Somebody types a value that the bot offers choices for. It is answered at once and never stored; Slack's commands ask for none.</summary>
/// <param name="Command">The command's path, as in <see cref="CommandInvoked"/>.</param>
/// <param name="Option">The option being typed.</param>
/// <param name="Typed">What stands there so far.</param>
public sealed record AutocompleteAsked(ChatPlace Place, ChatUser User, string Command, string Option, string Typed);
