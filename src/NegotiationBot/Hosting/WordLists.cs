using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.Asking;

namespace NegotiationBot.Hosting;

/// <summary>Reads the lists of hurtful words: one word a line, what follows a # is a remark.</summary>
internal static class WordLists
{
    private const string ForAll = "default";

    public static HurtfulWords Load(string? folder)
    {
        if (folder is null)
        {
            return HurtfulWords.None;
        }
        var lists = Directory
            .EnumerateFiles(folder, "*.txt")
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file), Read, StringComparer.Ordinal);
        return new HurtfulWords(
            lists.GetValueOrDefault(ForAll, []),
            lists
                .Where(list => list.Key.Contains('-', StringComparison.Ordinal))
                .ToDictionary(list => CommunityOf(list.Key), list => list.Value)
        );
    }

    private static IReadOnlyList<string> Read(string file) =>
        [.. File.ReadLines(file).Select(line => line.Split('#')[0].Trim()).Where(word => word.Length > 0)];

    private static CommunityId CommunityOf(string name)
    {
        var dash = name.IndexOf('-', StringComparison.Ordinal);
        return new CommunityId(new PlatformName(name[..dash]), name[(dash + 1)..]);
    }
}
