namespace NegotiationBot.Core.Chat;

public enum FormFieldKind
{
    /// <summary>One line.</summary>
    Line,

    /// <summary>Several lines.</summary>
    Paragraph,

    /// <summary>One of <see cref="FormField.Choices"/>.</summary>
    Choice,

    /// <summary>One file (Slack: a <c>file_input</c> element). It comes only where <see cref="PlatformCapabilities.TakesFilesInCommands"/> is false.</summary>
    File,
}
