using System.Text;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>
/// Reads a command that came as plain text, as Slack's do: <c>mod limit member:5 channel:10</c>, <c>mod hide A7K2 2</c>. Values stand in the order of the
/// table or behind their name; one with spaces stands between quotation marks, or comes last and takes the rest. Where names and a topic are wanted, commas
/// part them: <c>compare Ada Holt, Bram Ilves, ferry</c>.
/// </summary>
public static class CommandReader
{
    /// <param name="root">The platform's command without its stroke: <c>mod</c>.</param>
    /// <param name="text">What was typed after it.</param>
    /// <returns>Null where no command of the table begins so.</returns>
    public static ReadCommand? Read(string root, string text)
    {
        text = text.Trim();
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        var (first, rest) = space < 0 ? (text, "") : (text[..space], text[space..].Trim());
        return CommandTable.Find($"{root} {first.ToLowerInvariant()}") is { } subcommand
                ? new ReadCommand(subcommand.Path, Options(subcommand, rest))
            : CommandTable.Find(root) is { } command ? new ReadCommand(command.Path, Options(command, text))
            : null;
    }

    private static Dictionary<string, string> Options(CommandDefinition definition, string text)
    {
        var written = definition.Options.Where(option => option.Kind is not OptionKind.File).ToList();
        if (written is [{ Kind: OptionKind.Text } only])
        {
            // A question keeps its quotation marks.
            return text.Length > 0 ? new() { [only.Name] = text } : [];
        }
        var areNames = written.Exists(option => option.Offers is OptionOffers.Speakers);
        var areParted = areNames && text.Contains(',');
        var words = Words(text, areParted);
        var given = words
            .Select(word => Named(written, word.Value))
            .OfType<(CommandOption Option, string Value)>()
            .DistinctBy(named => named.Option)
            .ToDictionary(named => named.Option.Name, named => named.Value);
        var loose = words.Where(word => Named(written, word.Value) is null).ToList();
        var open = written.Where(option => !given.ContainsKey(option.Name)).ToList();
        while (open is [var option, .. var others] && loose.Count > 0)
        {
            var taken =
                option.Kind is OptionKind.Text && !areParted && others.All(other => !other.IsRequired)
                    ? Rest(loose, others)
                    : 1;
            // Several words keep the quotation marks among them: a pin's are checked.
            given[option.Name] =
                taken == 1 ? loose[0].Value : string.Join(' ', loose.Take(taken).Select(word => word.Typed));
            loose.RemoveRange(0, taken);
            open = others;
        }
        return given;
    }

    /// <summary>How many words the last text takes: all, save a number that may follow it.</summary>
    private static int Rest(List<Word> loose, List<CommandOption> others) =>
        loose.Count > 1
        && others.Exists(other => other.Kind is OptionKind.Number)
        && loose[^1].Value.All(char.IsAsciiDigit)
            ? loose.Count - 1
            : loose.Count;

    private static (CommandOption Option, string Value)? Named(List<CommandOption> options, string word)
    {
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && options.Find(option => option.Name.Equals(word[..colon], StringComparison.OrdinalIgnoreCase))
                is { } option
            ? (option, word[(colon + 1)..])
            : null;
    }

    /// <summary>The words of a text; what stands between straight or curly quotation marks is one.</summary>
    /// <param name="areParted">Commas stand between the values, so that a name of two words is one.</param>
    private static List<Word> Words(string text, bool areParted)
    {
        var words = new List<Word>();
        var (value, typed) = (new StringBuilder(), new StringBuilder());
        var isQuoted = false;
        foreach (var c in text)
        {
            var isMark = c is '"' or '“' or '”';
            if ((areParted ? c is ',' : char.IsWhiteSpace(c)) && !isQuoted)
            {
                Finish();
                continue;
            }
            isQuoted ^= isMark;
            typed.Append(c);
            if (!isMark)
            {
                value.Append(c);
            }
        }
        Finish();
        return words;

        void Finish()
        {
            if (value.ToString().Trim() is { Length: > 0 } whole)
            {
                words.Add(new Word(whole, typed.ToString().Trim()));
            }
            value.Clear();
            typed.Clear();
        }
    }

    /// <param name="Value">Without quotation marks.</param>
    private sealed record Word(string Value, string Typed);
}

/// <summary>A command as it was read, for a <see cref="Chat.CommandInvoked"/>.</summary>
public sealed record ReadCommand(string Command, IReadOnlyDictionary<string, string> Options);
