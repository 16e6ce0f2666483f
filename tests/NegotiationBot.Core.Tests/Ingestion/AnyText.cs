using FsCheck;
using FsCheck.Fluent;

namespace NegotiationBot.Core.Tests.Ingestion;

/// <summary>Texts as nobody would write them: marks, line ends, labels, addresses, half characters, in any order.</summary>
internal static class AnyText
{
    private static readonly string[] Scraps =
    [
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\u2028",
        " ",
        "\t",
        "\0",
        "\ud800",
        "\udc00",
        "😀",
        "“",
        "”",
        "\"",
        "'",
        "’",
        "«",
        "»",
        ".",
        "!",
        "?",
        "…",
        ":",
        "-",
        "- ",
        "1. ",
        "###",
        "By ",
        "By Ada Poe",
        "MS. POE: ",
        "Q ",
        "Write to ",
        " at ",
        "ada@harbor.example",
        "+44 20 7946 0123",
        "14 Larch Lane",
        "Summary",
        "the envoy said",
        "Norland",
        "Dr.",
        "U.N.",
        "talks",
        "é",
        "при",
        "\uFEFF",
        "\u00A0",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<b>",
        "2021-03-14",
        "10,000",
        "a",
        "A",
    ];

    public static Arbitrary<string> Arbitrary { get; } =
        Gen.Elements(Scraps).ListOf().Select(string.Concat).ToArbitrary();
}
