using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Wording;

/// <summary>A text in small print: nothing of it is bold or italic.</summary>
public sealed record UnstyledText(StyledText Styled)
    : StyledText([.. Styled.Runs.Select(run => run with { Style = TextStyle.Plain })])
{
    public override StyledText Into(Language language) => new UnstyledText(Styled.Into(language));
}
