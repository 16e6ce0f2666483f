using System.Text.Json;

namespace NegotiationBot.Cli.Corpus;

/// <summary>Tells what became of what a command was to change.</summary>
internal sealed class ChangeReport(CliContext context, bool json)
{
    /// <param name="note">What whoever gave the command may not expect; null for nothing.</param>
    /// <returns>The exit code.</returns>
    public int Done(string id, string result, string? note = null)
    {
        context.Terminal.Out.WriteLine(
            json ? Line(new ChangeJson(id, result, note)) : $"{id}: {(note is null ? result : $"{result}; {note}")}."
        );
        return ExitCode.Done;
    }

    /// <inheritdoc cref="Done"/>
    public int Failed(string id, string reason)
    {
        if (json)
        {
            context.Terminal.Out.WriteLine(Line(new ChangeJson(id, "failed", reason)));
        }
        return context.Complain(reason, ExitCode.Failed);
    }

    private static string Line(ChangeJson change) => JsonSerializer.Serialize(change, CorpusJson.Lines.ChangeJson);
}
