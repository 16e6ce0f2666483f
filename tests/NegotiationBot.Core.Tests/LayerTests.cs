using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace NegotiationBot.Core.Tests;

/// <summary>Who may use whom. Each folder of the core names those it stands on; a using of anything else fails here.</summary>
public sealed partial class LayerTests
{
    private static readonly Dictionary<string, string[]> Layers = new()
    {
        ["Text"] = [],
        ["Wording"] = ["Text"],
        ["Speakers"] = ["Text"],
        ["Articles"] = ["Text", "Speakers"],
        ["Quotes"] = ["Text", "Speakers", "Articles"],
        ["Ingestion"] = ["Text", "Speakers", "Articles", "Quotes"],
        ["Questions"] = ["Text", "Speakers"],
        ["Retrieval"] = ["Text", "Speakers", "Articles", "Quotes", "Questions"],
        ["Answers"] = ["Text", "Wording", "Speakers", "Articles", "Quotes", "Questions", "Retrieval"],
        ["Replies"] = ["Text", "Wording", "Speakers", "Articles", "Quotes", "Questions", "Retrieval", "Answers"],
        ["Chat"] = ["Answers", "Replies"],
        ["Commands"] =
        [
            "Text",
            "Wording",
            "Speakers",
            "Articles",
            "Quotes",
            "Ingestion",
            "Questions",
            "Retrieval",
            "Answers",
            "Replies",
            "Chat",
        ],
    };

    public static TheoryData<string> Folders => [.. Layers.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_layer_of_the_core_uses_only_those_it_stands_on(string folder)
    {
        var trespasses =
            from file in SourceFiles($"src/NegotiationBot.Core/{folder}")
            from used in NamespacesUsed(file, "NegotiationBot.Core")
            where used != folder && !Layers[folder].Contains(used)
            select $"{Path.GetFileName(file)} uses {used}";

        trespasses.ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_of_the_core_is_a_layer()
    {
        var folders = Directory
            .GetDirectories(Path.Combine(Root(), "src/NegotiationBot.Core"))
            .Select(folder => Path.GetFileName(folder)!)
            .Where(folder => folder is not ("bin" or "obj"));

        folders.ShouldBe(Layers.Keys, ignoreOrder: true);
    }

    [Fact]
    public void The_core_does_no_input_or_output_and_asks_no_clock()
    {
        var trespasses =
            from file in SourceFiles("src/NegotiationBot.Core")
            where WorldlyPattern().IsMatch(File.ReadAllText(file))
            select Path.GetFileName(file);

        trespasses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Chat", "Cli", "Storage", "Index", "Sources", "Hosting", "Ai")]
    [InlineData("Sources", "Cli", "Storage", "Index", "Chat", "Hosting", "Ai")]
    [InlineData("Storage", "Cli", "Index", "Sources", "Chat", "Hosting", "Ai")]
    [InlineData("Index", "Cli", "Sources", "Chat", "Hosting", "Ai")]
    public void An_adapter_of_the_host_does_not_know_the_others(string folder, params string[] strangers)
    {
        var trespasses =
            from file in SourceFiles($"src/NegotiationBot/{folder}")
            from used in NamespacesUsed(file, "NegotiationBot")
            where strangers.Contains(used)
            select $"{Path.GetFileName(file)} uses {used}";

        trespasses.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Discord", "Slack", "Console")]
    [InlineData("Slack", "Discord", "Console")]
    public void A_chat_platform_does_not_know_the_others(string platform, params string[] strangers)
    {
        var trespasses =
            from file in SourceFiles($"src/NegotiationBot/Chat/{platform}")
            from used in NamespacesUsed(file, "NegotiationBot.Chat")
            where strangers.Contains(used)
            select $"{Path.GetFileName(file)} uses {used}";

        trespasses.ShouldBeEmpty();
    }

    private static IEnumerable<string> SourceFiles(string folder)
    {
        var path = Path.Combine(Root(), folder);
        return Directory.Exists(path)
            ? Directory
                .EnumerateFiles(path, "*.cs", SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            : [];
    }

    private static IEnumerable<string> NamespacesUsed(string file, string root) =>
        Regex
            .Matches(File.ReadAllText(file), $@"\b{Regex.Escape(root)}\.(\w+)")
            .Select(match => match.Groups[1].Value)
            .Distinct();

    private static string Root([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "../.."));

    [GeneratedRegex(
        @"\b(System\.IO|File\.|Directory\.|HttpClient|TimeProvider|DateTime\.Now|Stopwatch|Random\.Shared|Console\.|Environment\.)"
    )]
    private static partial Regex WorldlyPattern();
}
