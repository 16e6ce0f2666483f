namespace NegotiationBot.Core.Text;

public enum TextStyle
{
    Plain,
    Bold,
    Italic,
}
