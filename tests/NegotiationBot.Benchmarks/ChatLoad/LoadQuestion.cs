namespace NegotiationBot.Benchmarks.ChatLoad;

/// <summary>A question of somebody in a channel. Each is worded differently, or the bot would point to the answer that stands.</summary>
internal sealed record LoadQuestion(int Number)
{
    public const int Channels = 400;
    public const int Members = 1000;

    private static readonly string[] Speakers = ["korvell", "brandel", "tolk", "pereth", "halvic", "clay", "olden"];
    private static readonly string[] Topics = ["the bridge", "the river", "the dam", "the bargemen", "the agreement"];

    public int Channel => Number % Channels;

    public int Member => Number % Members;

    public string Text =>
        $"what did {Speakers[Number % Speakers.Length]} say about {Topics[Number % Topics.Length]} {Number}";
}
