using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>One way in which an address is written.</summary>
/// <param name="Holds">A second look at what the expression found, for what an expression cannot say.</param>
internal sealed record PersonalDataPattern(PersonalDataKind Kind, Regex Regex, Func<string, bool> Holds);
