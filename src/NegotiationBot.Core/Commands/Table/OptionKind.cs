namespace NegotiationBot.Core.Commands.Table;

/// <summary>Discord's option types stand beside each; Slack has text alone, which <see cref="CommandReader"/> reads.</summary>
public enum OptionKind
{
    /// <summary>3, STRING.</summary>
    Text,

    /// <summary>4, INTEGER.</summary>
    Number,

    /// <summary>6, USER.</summary>
    User,

    /// <summary>3, STRING with choices.</summary>
    Choice,

    /// <summary>11, ATTACHMENT. Slack's commands take no files: there it is left out, and the form that opens has a file field.</summary>
    File,
}
