using System.Text;

namespace NegotiationBot.Tests.Sources;

public sealed class EncodingTests : IDisposable
{
    private const string Words = "Envoys “return” — Ада По, café\r\n\r\nThey met.\n";

    private readonly SourceFolder _folder = new();

    public static TheoryData<string, Encoding> Marked =>
        new()
        {
            { "UTF-8", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true) },
            { "UTF-16 LE", new UnicodeEncoding(bigEndian: false, byteOrderMark: true) },
            { "UTF-16 BE", new UnicodeEncoding(bigEndian: true, byteOrderMark: true) },
            { "UTF-32", new UTF32Encoding(bigEndian: false, byteOrderMark: true) },
        };

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task A_byte_order_mark_tells_the_encoding_of_text(string name, Encoding encoding)
    {
        var raw = await _folder.ReadAsync($"{name}.txt", [.. encoding.GetPreamble(), .. encoding.GetBytes(Words)]);

        raw.Text.ShouldBe(Words);
    }

    [Theory]
    [MemberData(nameof(Marked))]
    public async Task A_byte_order_mark_tells_the_encoding_of_json_lines(string name, Encoding encoding)
    {
        const string Lines = "{\"text\":\"Ада met Ben.\"}\n{\"text\":\"“No.”\"}\n";

        _folder.Write($"{name}.jsonl", [.. encoding.GetPreamble(), .. encoding.GetBytes(Lines)]);

        (await _folder.ReadAllAsync()).Texts().ShouldBe(["Ада met Ben.", "“No.”"]);
    }

    [Fact]
    public async Task Text_without_a_mark_is_utf8_and_its_line_ends_stay()
    {
        var raw = await _folder.ReadAsync("a.txt", Words);

        raw.Text.ShouldBe(Words);
        raw.TitleIsFirstLine.ShouldBeTrue();
    }

    [Fact]
    public async Task A_page_is_read_in_the_encoding_it_declares()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Page =
            "<html><head><meta charset=\"windows-1252\"></head><body><p>“No,” said Zoë.</p></body></html>";

        var raw = await _folder.ReadAsync("a.html", Encoding.GetEncoding(1252).GetBytes(Page));

        raw.Text.ShouldBe("“No,” said Zoë.");
    }

    [Fact]
    public async Task A_page_that_calls_itself_latin_1_is_read_as_browsers_do()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Page =
            "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=iso-8859-1\"><p>“No,” said Zoë.</p>";

        var raw = await _folder.ReadAsync("a.htm", Encoding.GetEncoding(1252).GetBytes(Page));

        raw.Text.ShouldBe("“No,” said Zoë.");
    }

    [Fact]
    public async Task Cyrillic_in_its_old_encodings_is_read_where_it_is_declared()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        const string Page = "<meta charset=koi8-u><p>Ада По сказала: Ні.</p>";

        var raw = await _folder.ReadAsync("a.html", Encoding.GetEncoding("koi8-u").GetBytes(Page));

        raw.Text.ShouldBe("Ада По сказала: Ні.");
    }

    [Fact]
    public async Task Bytes_that_no_one_declared_are_refused_and_not_replaced()
    {
        var refusal = await _folder.RefusalAsync("a.txt", [.. "Envoys \""u8, 0x93, 0x94, .. " return"u8]);

        refusal.ShouldBe("It is not valid UTF-8 (byte 8): save it as UTF-8.");
    }

    public void Dispose() => _folder.Dispose();
}
