using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Questions;

/// <summary>A word of a question in its plain form: folded, shorthand written out.</summary>
/// <param name="Plain">Folded and written out (<c>abt</c> is <c>about</c>); what phrasings are matched on.</param>
/// <param name="Term">Its index term.</param>
/// <param name="Span">Where it was typed; words written out of one shorthand share it.</param>
public readonly record struct QuestionWord(string Plain, string Term, TextSpan Span);
