using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands;

/// <summary>An answer and how it is laid out.</summary>
public sealed record GivenAnswer(Answer Answer, Reply Reply);
