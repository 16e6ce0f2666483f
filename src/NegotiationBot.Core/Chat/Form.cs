namespace NegotiationBot.Core.Chat;

/// <summary>A form to fill in (Discord: a modal, each field in a Label; Slack: a modal view of input blocks).</summary>
/// <param name="Action">Comes back with the <see cref="FormSubmitted"/>; at most 100 characters.</param>
/// <param name="Title">At most 24 characters.</param>
/// <param name="Fields">One to five, and a sixth for a file where commands take none.</param>
public sealed record Form(string Action, string Title, string SubmitLabel, IReadOnlyList<FormField> Fields)
{
    public const int MaximumTitle = 24;
    public const int MaximumFields = 5;
}
