namespace NegotiationBot.Core.Answers;

/// <summary>Tells a sentence that introduces somebody (<c>said Ada Holt, the former envoy</c>) from one that only names them.</summary>
internal static class Introduction
{
    /// <summary>0 where the surname is not there; more for the full name, for an apposition after it, for an office before it.</summary>
    public static double Worth(string sentence, string name)
    {
        var surname = name[(name.LastIndexOf(' ') + 1)..];
        var full = sentence.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        var last =
            full >= 0
                ? full + name.Length - surname.Length
                : sentence.IndexOf(surname, StringComparison.OrdinalIgnoreCase);
        if (last < 0)
        {
            return 0;
        }
        var start = full >= 0 ? full : last;
        return 1
            + (full >= 0 ? 1 : 0)
            + (HasApposition(sentence, last + surname.Length) ? 3 : 0)
            + (HasOffice(sentence, start) ? 1.5 : 0);
    }

    /// <summary>A comma and then no verb of saying: <c>, the envoy</c>, <c>, Verane’s chief negotiator</c>, or <c>is the …</c>.</summary>
    private static bool HasApposition(string sentence, int after)
    {
        var rest = sentence.AsSpan(Math.Min(after, sentence.Length)).TrimStart();
        if (rest.StartsWith("is a", StringComparison.Ordinal) || rest.StartsWith("is the", StringComparison.Ordinal))
        {
            return true;
        }
        if (!rest.StartsWith(",", StringComparison.Ordinal))
        {
            return false;
        }
        rest = rest[1..].TrimStart();
        var word = rest[..Math.Max(0, rest.IndexOfAny(' ', ',', '.'))];
        return word
                is "a"
                    or "an"
                    or "the"
                    or "who"
                    or "former"
                    or "head"
                    or "chair"
                    or "chief"
                    or "senior"
                    or "president"
            || word.EndsWith("’s", StringComparison.Ordinal)
            || word.EndsWith("'s", StringComparison.Ordinal);
    }

    /// <summary>Words of an office stand right before the name: <c>President Ada Holt</c>, <c>foreign minister Ada Holt</c>.</summary>
    private static bool HasOffice(string sentence, int start)
    {
        var before = sentence.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.EndsWith("minister", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("president", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("envoy", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("secretary", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("ambassador", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("general", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("chancellor", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("spokesman", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("spokeswoman", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("leader", StringComparison.OrdinalIgnoreCase);
    }
}
