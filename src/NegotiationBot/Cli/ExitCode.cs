namespace NegotiationBot.Cli;

/// <summary>What a command tells its caller; scripts rely on these numbers.</summary>
public static class ExitCode
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;
    public const int NotAnswered = 3;
}
