using System.Globalization;

namespace NegotiationBot.Benchmarks;

/// <summary>One line of what was measured.</summary>
internal static class Figure
{
    public static void Print(string measure, FormattableString figure) =>
        Console.WriteLine($"{measure, -40}{figure.ToString(CultureInfo.InvariantCulture)}");
}
