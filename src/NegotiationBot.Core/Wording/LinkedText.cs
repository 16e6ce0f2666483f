using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A text that leads to an http or https address.</summary>
public sealed record LinkedText(StyledText Label, string Address)
    : StyledText([.. Label.Runs.Select(run => run with { Link = Address })])
{
    public override StyledText Into(Language language) => new LinkedText(Label.Into(language), Address);
}
