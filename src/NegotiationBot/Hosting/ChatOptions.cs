namespace NegotiationBot.Hosting;

/// <summary>What holds in every server and workspace until its moderators say otherwise.</summary>
public sealed class ChatOptions
{
    public const string Section = "Chat";

    /// <summary>The collections that a server or workspace is answered from, with commas between.</summary>
    public string Collections { get; set; } = "public";

    /// <summary>Answers to one member in a minute; 1 to 60.</summary>
    public int MemberAnswersPerMinute { get; set; } = 4;

    /// <summary>Answers in one channel in a minute; 1 to 600.</summary>
    public int ChannelAnswersPerMinute { get; set; } = 6;

    /// <summary>Accounts younger than so many days are answered privately only, where the platform tells their age; 0 to 365.</summary>
    public int AccountDays { get; set; }

    /// <summary>Whether whoever writes to the bot alone is answered.</summary>
    public bool DirectMessages { get; set; } = true;

    /// <summary>A folder of word lists, one word a line: <c>default.txt</c> for all, <c>discord-ID.txt</c> and <c>slack-ID.txt</c> for one community; null for none.</summary>
    public string? WordLists { get; set; }
}
