namespace NegotiationBot.Core.Commands.Asking;

/// <summary>What a member is told in a community once and never again.</summary>
public enum FirstWord
{
    /// <summary>That a program answers, under the first answer of all.</summary>
    Program,

    /// <summary>The same, under the first answer that nobody else reads.</summary>
    ProgramDirectly,

    /// <summary>How to ask on, under the first answer that everybody sees.</summary>
    HowToAskOn,
}
