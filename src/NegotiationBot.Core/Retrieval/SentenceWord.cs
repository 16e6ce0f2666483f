using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Retrieval;

internal readonly record struct SentenceWord(string Term, string Folded, char First, TextSpan Span);
