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
        return IsNearest(text, unquoted, stretch, stretches, KnownBy(quote, filter))
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

    /// <summary>
    /// Whoever stands before it with a colon, a dash or a verb of saying, or behind it with a dash or such a verb, be it in the next line, is called as its speaker is.
    /// </summary>
    private static bool IsNearest(
        string text,
        string unquoted,
        TextSpan stretch,
        IReadOnlyList<TextSpan> stretches,
        Names known
    )
    {
        var before = Clause(unquoted, new TextSpan(0, stretch.Start)).TakeLast(Near).ToList();
        var after = ClauseBehind(text, unquoted, stretch, stretches).Take(Near).ToList();
        return (!LeadsIn(before) || IsCalled(before, fromEnd: true, known))
            && (!LeadsOut(after) || IsCalled(after, fromEnd: false, known));
    }

    private static bool LeadsIn(List<Token> before) =>
        before is [.., { Text: ":" }]
        || before is [.., var name, { IsDash: true }] && IsOfName(name)
        || before.Exists(IsSaying);

    private static bool LeadsOut(List<Token> after) =>
        after is [{ IsDash: true }, var name, ..] && IsOfName(name) || after.Exists(IsSaying);

    private static bool IsSaying(Token token) => SpeechVerbs.Find(token.Folded) is { IsStrong: true, IsBare: false };

    /// <summary>By name; by what belongs to the office only beside a title: "the President of Norland", and not "Norland".</summary>
    private static bool IsCalled(List<Token> tokens, bool fromEnd, Names known)
    {
        var names = NamesIn(tokens).ToList();
        if (names.Count == 0)
        {
            return true;
        }
        var name = names[fromEnd ? ^1 : 0];
        return name.All(word => known.Own.Contains(word) || known.OfOffice.Contains(word))
            && (name.Any(known.Own.Contains) || tokens.Exists(token => Honorific.Is(token.Folded)));
    }

    /// <summary>The words with capitals that stand together, without titles, days and what only begins a sentence.</summary>
    private static IEnumerable<IReadOnlyList<string>> NamesIn(List<Token> tokens)
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

    /// <summary>From the sentence's start up to the quotation.</summary>
    private static IEnumerable<Token> Clause(string unquoted, TextSpan span) =>
        Tokens(unquoted, span)
            .AsEnumerable()
            .Reverse()
            .SkipWhile(token => token.Text is ",")
            .TakeWhile(token => !IsStop(token))
            .Reverse();

    /// <summary>From the quotation to the sentence's end. Behind whole sentences, what runs on into the next quotation leads to that one.</summary>
    private static List<Token> ClauseBehind(
        string text,
        string unquoted,
        TextSpan stretch,
        IReadOnlyList<TextSpan> stretches
    )
    {
        var next = stretches.FirstOrDefault(
            other => other.Start > stretch.End,
            new TextSpan(unquoted.Length, unquoted.Length)
        );
        var tokens = Tokens(unquoted, new TextSpan(stretch.End, next.Start));
        var rest = tokens.SkipWhile(token => token.Text is "," || IsStop(token)).ToList();
        var clause = rest.TakeWhile(token => !IsStop(token)).ToList();
        var isEnded = IsStop(text[stretch.End - 1]) || tokens is [var first, ..] && IsStop(first);
        return !next.IsEmpty && isEnded && clause.Count == rest.Count ? [] : clause;
    }

    private static List<Token> Tokens(string unquoted, TextSpan span)
    {
        var tokens = new List<Token>();
        Tokenizer.Tokenize(unquoted, span, tokens);
        tokens.RemoveAll(token => token.Kind is TokenKind.Sign && QuotationMark.IsAny(token.Text[0]));
        return tokens;
    }

    private static bool IsStop(Token token) => IsStop(token.Text[0]);

    private static bool IsStop(char c) => c is '.' or '!' or '?' or '…';

    private Names KnownBy(Quote quote, RetrievalFilter filter)
    {
        var said = quote.Attribution;
        var known = ask.SpeakersIn(filter).Find(said.Speaker!).FirstOrDefault(speaker => speaker.Name == said.Speaker);
        return new Names(
            WordsOf(known is null ? [] : AskedSpeaker.NamesOf(known), said.Speaker!),
            WordsOf(known is null ? [] : known.Offices.Select(office => office.Title), said.Office ?? "")
        );
    }

    private static HashSet<string> WordsOf(IEnumerable<string> names, string another) =>
        names.Append(another).SelectMany(NameFolder.Words).ToHashSet(StringComparer.Ordinal);

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

    /// <summary>The folded words of a speaker's names, and of the offices.</summary>
    private sealed record Names(HashSet<string> Own, HashSet<string> OfOffice);
}
