using NegotiationBot.Core.Chat;

namespace NegotiationBot.Chat.Slack;

/// <summary>What is offered while somebody types into a field.</summary>
internal sealed record SlackOptionList(IReadOnlyList<SlackOption> Options)
{
    /// <param name="typed">What stands there already: it is a choice as well, since nothing needs to be in the list.</param>
    public static SlackOptionList Of(IReadOnlyList<Choice> choices, string typed) =>
        new([
            .. choices
                .Append(new Choice(typed.Trim(), typed.Trim()))
                .Where(choice => choice.Label.Length is > 0 and <= Choice.MaximumLength)
                .DistinctBy(choice => choice.Value)
                .Select(choice => new SlackOption(SlackTextObject.Plain(choice.Label), choice.Value)),
        ]);
}
