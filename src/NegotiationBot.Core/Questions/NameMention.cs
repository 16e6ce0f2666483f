using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Questions;

/// <summary>A known name in a question: the words <c>[Start, End)</c> and who may be meant.</summary>
internal sealed record NameMention(int Start, int End, IReadOnlyList<Speaker> Candidates);
