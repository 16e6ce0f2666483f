namespace NegotiationBot.Core.Text;

/// <summary>Reads the spaces that keep two words on one line as the spaces they are: <c>Ada Holt</c> is written with either. Offsets stay.</summary>
public static class PlainSpaces
{
    private const char Unbreakable = '\u00a0';
    private const char NarrowUnbreakable = '\u202f';

    public static string In(string text) => text.Replace(Unbreakable, ' ').Replace(NarrowUnbreakable, ' ');
}
