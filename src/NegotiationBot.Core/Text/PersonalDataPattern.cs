using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Text;

/// <summary>One way in which an address is written.</summary>
/// <param name="Holds">A second look at what the expression found, for what an expression cannot say.</param>
internal sealed record PersonalDataPattern(PersonalDataKind Kind, Regex Regex, Func<string, bool> Holds)
{
    public static PersonalDataPattern Of(
        PersonalDataKind kind,
        [System.Diagnostics.CodeAnalysis.StringSyntax(System.Diagnostics.CodeAnalysis.StringSyntaxAttribute.Regex)]
            string pattern,
        Func<string, bool>? holds = null
    ) =>
        new(
            kind,
            // Outside text: only an engine that cannot backtrack is linear whatever it is given.
            new Regex(pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant),
            holds ?? (_ => true)
        );
}
