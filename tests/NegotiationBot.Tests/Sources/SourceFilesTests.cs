using NegotiationBot.Sources;

namespace NegotiationBot.Tests.Sources;

public sealed class SourceFilesTests : IDisposable
{
    private readonly SourceFolder _folder = new();

    [Fact]
    public void A_folder_is_read_with_all_below_it_in_the_order_of_names()
    {
        foreach (var name in new[] { "b/2.txt", "a.HTML", "b/1.md", "c.jsonl", "d.json" })
        {
            _folder.Write(name, "x");
        }

        Names(SourceFiles.Find([_folder.Path])).ShouldBe(["a.HTML", "b/1.md", "b/2.txt", "c.jsonl", "d.json"]);
    }

    [Fact]
    public void Hidden_files_and_other_kinds_are_left_out_and_counted()
    {
        foreach (var name in new[] { "a.txt", ".b.txt", ".git/c.txt", "d.exe", "e" })
        {
            _folder.Write(name, "x");
        }

        var files = SourceFiles.Find([_folder.Path]);

        Names(files).ShouldBe(["a.txt"]);
        files.Skipped.ShouldBe(4);
        files.Missing.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_named_twice_is_read_once()
    {
        var file = _folder.Write("a.txt", "x");

        SourceFiles.Find([file, _folder.Path, file]).Files.Count.ShouldBe(1);
    }

    [Fact]
    public void What_is_named_and_cannot_be_read_is_said()
    {
        var program = _folder.Write("a.exe", "x");

        var missing = SourceFiles.Find([program, Path.Combine(_folder.Path, "none.txt")]).Missing;

        missing
            .Select(item => item.Reason)
            .ShouldBe([
                "This kind of file is not read: give .txt, .md, .html, .json or .jsonl.",
                "There is no such file or folder: check the path.",
            ]);
    }

    private IEnumerable<string> Names(SourceFiles files) =>
        files.Files.Select(file => Path.GetRelativePath(_folder.Path, file.Path).Replace('\\', '/'));

    public void Dispose() => _folder.Dispose();
}
