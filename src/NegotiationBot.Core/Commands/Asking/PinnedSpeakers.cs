using NegotiationBot.Core.Questions;
using NegotiationBot.Core.Quotes;
using NegotiationBot.Core.Quotes.Cues;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Retrieval;
using NegotiationBot.Core.Speakers;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Asking;

/// <summary>Whether a moderator's text gives a quotation to its speaker, or to nobody.</summary>
public sealed class PinnedSpeakers(AskCommand ask)
{
    /// <summary>So far from a quotation stand its verb and its speaker.</summary>
    private const int Near = 6;

    /// <param name="stretch">The quotation's words.</param>
    /// <param name="stretches">All of the text's quotations: who is named inside of one says nothing.</param>
    public bool AreRight(
        string text,
        TextSpan stretch,
        IReadOnlyList<TextSpan> stretches,
        Quote quote,
        RetrievalFilter filter,
        DateTimeOffset at
    )
    {
        var speaker = quote.Attribution.Speaker!;
        var line = LineOf(text, stretch);
        var unquoted = Without(text, stretches);
        var sentences = SentenceSplitter.Split(text, line);
        var own = sentences.Where(sentence => sentence.Overlaps(stretch)).ToList();
        var named = own.SelectMany(People).ToList();
        return IsNearest(unquoted, line, stretch, KnownBy(quote, filter))
            && (
                named.Count > 0
                    ? IsOnly(named, speaker)
                    : sentences
                        .TakeWhile(sentence => sentence.End <= stretch.Start)
                        .Reverse()
                        .Select(People)
                        .FirstOrDefault(people => people.Count > 0)
                        is not { } before
                        || before.Any(one => one.MayBe(speaker))
            );

        IReadOnlyList<AskedSpeaker> People(TextSpan sentence) =>
            [.. ask.PeopleIn(sentence.Of(unquoted), filter, at).Where(one => one.IsKnown)];
    }

    /// <summary>Beside a person a body is where they said it; beside nobody it is who said it.</summary>
    private static bool IsOnly(List<AskedSpeaker> named, string speaker)
    {
        var people = named.FindAll(one => one.Candidates[0].Kind is SpeakerKind.Person);
        return people.Count > 0
            ? people.TrueForAll(one => one.MayBe(speaker))
            : named.Exists(one => one.MayBe(speaker));
    }

    /// <summary>Whoever stands before it with a colon or a verb of saying, or behind it with such a verb, is called as its speaker is.</summary>
    private static bool IsNearest(string unquoted, TextSpan line, TextSpan stretch, IReadOnlySet<string> known)
    {
        var before = Clause(unquoted, new TextSpan(line.Start, stretch.Start)).TakeLast(Near).ToList();
        var after = Clause(unquoted, new TextSpan(stretch.End, line.End), isAhead: true).Take(Near).ToList();
        return (!LeadsIn(before) || IsCalled(before, fromEnd: true, known))
            && (!after.Exists(IsSaying) || IsCalled(after, fromEnd: false, known));
    }

    private static bool LeadsIn(List<Token> before) => before is [.., { Text: ":" }] || before.Exists(IsSaying);

    private static bool IsSaying(Token token) => SpeechVerbs.Find(token.Folded) is { IsStrong: true, IsBare: false };

    private static bool IsCalled(List<Token> tokens, bool fromEnd, IReadOnlySet<string> known)
    {
        var names = Names(tokens).ToList();
        return names.Count == 0 || names[fromEnd ? ^1 : 0].All(known.Contains);
    }

    /// <summary>The words with capitals that stand together, without titles, days and what only begins a sentence.</summary>
    private static IEnumerable<IReadOnlyList<string>> Names(List<Token> tokens)
    {
        var name = new List<string>();
        foreach (var token in tokens)
        {
            if (IsOfName(token))
            {
                name.AddRange(NameFolder.Words(token.Text));
            }
            else if (name.Count > 0 && token.Kind is not TokenKind.Possessive)
            {
                yield return name;
                name = [];
            }
        }
        if (name.Count > 0)
        {
            yield return name;
        }
    }

    private static bool IsOfName(Token token) =>
        token.IsWord
        && char.IsUpper(token.Text[0])
        && !SentenceOpeners.Contains(token.Text)
        && !Calendar.Contains(token.Folded)
        && !Honorific.Is(token.Folded);

    /// <summary>Up to the quotation from the sentence's start, or from it to the sentence's end.</summary>
    private static IEnumerable<Token> Clause(string unquoted, TextSpan span, bool isAhead = false)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(unquoted, span, tokens);
        tokens.RemoveAll(token => token.Kind is TokenKind.Sign && QuotationMark.IsAny(token.Text[0]));
        return isAhead
            ? tokens.SkipWhile(IsStopOrComma).TakeWhile(token => !IsStop(token))
            : tokens.AsEnumerable().Reverse().SkipWhile(IsComma).TakeWhile(token => !IsStop(token)).Reverse();
    }

    private static bool IsStop(Token token) => token.Text is "." or "!" or "?" or "…";

    private static bool IsComma(Token token) => token.Text is "," || token.IsDash;

    private static bool IsStopOrComma(Token token) => IsStop(token) || IsComma(token);

    private HashSet<string> KnownBy(Quote quote, RetrievalFilter filter)
    {
        var said = quote.Attribution;
        var known = ask.SpeakersIn(filter).Find(said.Speaker!).FirstOrDefault(speaker => speaker.Name == said.Speaker);
        return (known is null ? [] : AskedSpeaker.NamesOf(known).Concat(known.Offices.Select(office => office.Title)))
            .Append(said.Speaker!)
            .Append(said.Office ?? "")
            .SelectMany(NameFolder.Words)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static TextSpan LineOf(string text, TextSpan stretch)
    {
        var end = text.IndexOf('\n', stretch.End);
        return new TextSpan(text.LastIndexOf('\n', stretch.Start) + 1, end < 0 ? text.Length : end);
    }

    private static string Without(string text, IReadOnlyList<TextSpan> stretches)
    {
        var unquoted = text.ToCharArray();
        foreach (var stretch in stretches)
        {
            Array.Fill(unquoted, ' ', stretch.Start, stretch.Length);
        }
        return new string(unquoted);
    }
}
