using NegotiationBot.Storage;

namespace NegotiationBot.Tests.Storage;

public sealed class SecretKeyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string KeyFile => Path.Combine(_folder.Path, SecretKey.FileName);

    [Fact]
    public void A_key_is_made_once_for_its_owner_alone_and_is_the_same_ever_after()
    {
        var first = SecretKey.Open(KeyFile).For("members");

        SecretKey.Open(KeyFile).For("members").ShouldBe(first);
        SecretKey.Open(KeyFile).For("something else").ShouldNotBe(first);
        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(KeyFile).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    [Fact]
    public void Nobody_ever_finds_a_key_half_made()
    {
        for (var round = 0; round < 50; round++)
        {
            var file = Path.Combine(_folder.Path, $"{round}.key");
            using var start = new Barrier(8);
            var keys = new string[start.ParticipantCount];
            var threads = Enumerable
                .Range(0, keys.Length)
                .Select(i => new Thread(() =>
                {
                    start.SignalAndWait();
                    keys[i] = Opened(file);
                }))
                .ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            keys.Distinct().ShouldHaveSingleItem();
        }
        Directory.GetFiles(_folder.Path, "*.new").ShouldBeEmpty();
    }

    private static string Opened(string file)
    {
        try
        {
            return Convert.ToHexString(SecretKey.Open(file).For("members"));
        }
        catch (DataFolderException exception)
        {
            return exception.Message;
        }
    }

    [Fact]
    public void A_damaged_key_is_said_with_the_mend()
    {
        File.WriteAllText(KeyFile, "short");

        Should
            .Throw<DataFolderException>(() => SecretKey.Open(KeyFile))
            .Message.ShouldBe(
                $"The key file {KeyFile} is damaged: restore it from a backup, or move it away; members then count as new."
            );
    }

    [Fact]
    public void What_is_sealed_is_opened_by_the_same_key_and_only_if_nobody_altered_it()
    {
        var seal = new SealedText(SecretKey.Open(KeyFile));

        var closed = seal.Seal("who said “no”? 😀");

        seal.Open(closed).ShouldBe("who said “no”? 😀");
        seal.Seal("who said “no”? 😀").ShouldNotBe(closed);
        closed[^1] ^= 1;
        seal.Open(closed).ShouldBeNull();
        seal.Open([1, 2, 3]).ShouldBeNull();
    }

    public void Dispose() => _folder.Dispose();
}
