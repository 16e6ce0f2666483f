namespace NegotiationBot.Sources;

/// <summary>The files that some paths stand for.</summary>
/// <param name="Files">Those to read, each once, folders in the order of their names.</param>
/// <param name="Missing">What cannot be looked at, with one sentence each.</param>
/// <param name="Skipped">How many files in folders are hidden or of a kind that is not read.</param>
public sealed record SourceFiles(IReadOnlyList<SourceFile> Files, IReadOnlyList<UnreadableItem> Missing, int Skipped)
{
    // Links are not followed: one that leads back up would never end.
    private static readonly EnumerationOptions Inside = new()
    {
        IgnoreInaccessible = false,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public static SourceFiles Find(IEnumerable<string> paths)
    {
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var missing = new List<UnreadableItem>();
        var skipped = 0;
        foreach (var path in paths.Select(Path.GetFullPath))
        {
            if (Directory.Exists(path))
            {
                foreach (var file in FilesIn(path, missing).Order(StringComparer.Ordinal))
                {
                    if (SourceFormats.Of(file) is null || IsHidden(path, file))
                    {
                        skipped++;
                    }
                    else
                    {
                        files.TryAdd(file, new SourceFile(file, new FileInfo(file).Length));
                    }
                }
            }
            else if (!File.Exists(path))
            {
                missing.Add(new UnreadableItem(path, "There is no such file or folder: check the path.", 0));
            }
            else if (SourceFormats.Of(path) is null)
            {
                missing.Add(new UnreadableItem(path, $"This kind of file is not read: give {SourceFormats.Names}.", 0));
            }
            else
            {
                files.TryAdd(path, new SourceFile(path, new FileInfo(path).Length));
            }
        }
        return new SourceFiles([.. files.Values], missing, skipped);
    }

    private static List<string> FilesIn(string folder, List<UnreadableItem> missing)
    {
        var found = new List<string>();
        var folders = new Stack<string>([folder]);
        while (folders.TryPop(out var next))
        {
            try
            {
                found.AddRange(Directory.EnumerateFiles(next, "*", Inside));
                foreach (var below in Directory.EnumerateDirectories(next, "*", Inside))
                {
                    folders.Push(below);
                }
            }
            catch (UnauthorizedAccessException)
            {
                missing.Add(
                    new UnreadableItem(next, "This folder may not be read: give the right to, or leave it out.", 0)
                );
            }
        }
        return found;
    }

    private static bool IsHidden(string folder, string file) =>
        Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).Any(part => part.StartsWith('.'));
}
