using NegotiationBot.Core.Answers;

namespace NegotiationBot.Core.Replies;

/// <summary>What a button or a menu does, as it travels to the platform and back: a verb and what it is about, <c>say:A7K2:Ada Holt</c>.</summary>
/// <param name="About">Mostly the id of an answer.</param>
/// <param name="Detail">May hold colons itself.</param>
public sealed record ReplyAction(string Verb, string About = "", string Detail = "")
{
    /// <summary>What somebody says on the subject of an answer.</summary>
    public const string Say = "say";

    /// <summary>Who else speaks on the subject of an answer.</summary>
    public const string WhoElse = "who";

    /// <summary>Something is wrong with an answer; the detail says what.</summary>
    public const string Wrong = "wrong";

    /// <summary>Another page of an answer; the renderer adds its number, from 0.</summary>
    public const string More = "more";

    public ReplyAction(string verb, AnswerId about, string detail = "")
        : this(verb, about.Value, detail) { }

    public AnswerId Answer => new(About);

    /// <summary>Of whatever comes back; an unknown verb is somebody else's affair.</summary>
    public static ReplyAction Parse(string action) =>
        action.Split(':', 3) switch
        {
            [var verb, var about, var detail] => new ReplyAction(verb, about, detail),
            [var verb, var about] => new ReplyAction(verb, about),
            _ => new ReplyAction(action),
        };

    public override string ToString() =>
        (About, Detail) switch
        {
            ("", "") => Verb,
            (_, "") => $"{Verb}:{About}",
            _ => $"{Verb}:{About}:{Detail}",
        };
}
