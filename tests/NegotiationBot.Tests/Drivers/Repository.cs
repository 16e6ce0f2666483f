using System.Runtime.CompilerServices;

namespace NegotiationBot.Tests.Drivers;

/// <summary>Where the sources of this test run are.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../.."));
}
