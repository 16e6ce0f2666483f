using System.Buffers;

namespace NegotiationBot.Core.Text;

/// <summary>What a character does as a quotation mark. <c>’</c> and <c>'</c> are apostrophes unless doubled.</summary>
public static class QuotationMark
{
    /// <summary>All of them: most of a text is none, and can be passed over at once.</summary>
    public static SearchValues<char> All { get; } = SearchValues.Create("“„‟«”»\"\uFF02'‘’‚`´");

    /// <summary>Opens and nothing else.</summary>
    public static bool IsOpening(char c) => c is '“' or '„' or '‟' or '«';

    /// <summary>Closes and nothing else. (German uses <c>“</c> to close; English articles do not.)</summary>
    public static bool IsClosing(char c) => c is '”' or '»';

    /// <summary>Its neighbours decide what it does.</summary>
    public static bool IsStraight(char c) => c is '"' or '\uFF02';

    public static bool IsDouble(char c) => IsOpening(c) || IsClosing(c) || IsStraight(c);

    /// <summary>A single mark, which is more often an apostrophe.</summary>
    public static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '`' or '´';

    public static bool IsAny(char c) => IsDouble(c) || IsSingle(c);

    public static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '´' or '`';
}
