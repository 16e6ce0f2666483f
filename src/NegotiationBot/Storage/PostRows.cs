using NegotiationBot.Core.Chat;

namespace NegotiationBot.Storage;

/// <summary>Posts in their table: each statement beside what gives its values or reads its columns from left to right.</summary>
internal static class PostRows
{
    /// <summary>A post that is kept already, as after a crash between posting and finishing, stays as it is.</summary>
    public const string Insert = """
        INSERT INTO Posts (Platform, Community, Channel, Thread, Kind, Message, Question, AnswerId, Conversation, Asker, At)
        VALUES ($platform, $community, $channel, $thread, $kind, $message, $question, $answer, $conversation, $asker, $at)
        ON CONFLICT DO NOTHING
        """;

    public const string Columns =
        "SELECT Community, Channel, Thread, Kind, Message, Question, AnswerId, Conversation, Asker, At FROM Posts ";

    public static (string Name, object? Value)[] ValuesOf(KeptPost post)
    {
        var place = post.Message.Place;
        return
        [
            ("$platform", place.Community.Platform.Value),
            ("$community", place.Community.ToString()),
            ("$channel", place.Channel),
            ("$thread", place.Thread),
            ("$kind", place.Kind.ToString()),
            ("$message", post.Message.Id),
            ("$question", post.QuestionId),
            ("$answer", post.AnswerId),
            ("$conversation", post.Conversation),
            ("$asker", post.Asker),
            ("$at", post.At.ToUniversalTime()),
        ];
    }

    public static KeptPost Read(SqliteColumns row)
    {
        var (community, channel, thread) = (CommunityKey.Read(row.Text()), row.Text(), row.TextOrNull());
        var place = new ChatPlace(community, channel, thread, row.Name<ChannelKind>());
        return new KeptPost(
            new MessageRef(place, row.Text()),
            row.TextOrNull(),
            row.TextOrNull(),
            row.Text(),
            row.TextOrNull(),
            row.Moment()
        );
    }
}
