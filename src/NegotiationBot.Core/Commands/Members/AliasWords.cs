namespace NegotiationBot.Core.Commands.Members;

/// <summary>The question in plain words that a command with options stands for.</summary>
internal static class AliasWords
{
    public static string Quotes(GivenOptions given) => $"what did {given.Text("speaker")} say{About(" about ", given)}";

    public static string Timeline(GivenOptions given) =>
        $"timeline of what {given.Text("speaker")} said{About(" about ", given)}";

    public static string Compare(GivenOptions given) =>
        $"compare {given.Text("first")} and {given.Text("second")}{About(" on ", given)}";

    private static string About(string preposition, GivenOptions given) =>
        given.Text("topic") is { } topic ? preposition + topic : "";
}
