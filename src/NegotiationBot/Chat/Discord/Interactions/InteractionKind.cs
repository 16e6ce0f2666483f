namespace NegotiationBot.Chat.Discord.Interactions;

/// <summary>By Discord's numbers (Receiving and Responding, "Interaction Type").</summary>
internal enum InteractionKind
{
    None = 0,
    Ping = 1,
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    Form = 5,
}
