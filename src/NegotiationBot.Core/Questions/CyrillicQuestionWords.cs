namespace NegotiationBot.Core.Questions;

/// <summary>
/// The words of Ukrainian and Russian that questions are made of, in plain English words. They count only where they were typed in Cyrillic:
/// in Latin letters "он" would be "on". Data: extend it by lines.
/// </summary>
internal static class CyrillicQuestionWords
{
    private static readonly WordTable Table = WordTable.Parse(
        """
        що: what
        что: what
        хто: who
        кто: who
        коли: when
        когда: when
        де: where
        где: where
        чому: why
        почему: why
        скільки: how many
        сколько: how many
        який яка яке які: which
        какой какая какое какие: which
        сказав сказала сказали каже говорить: said
        сказал говорит говорил: said
        заявив заявила заявил заявила: said
        назвав назвала назвал: called
        думає думает: think
        про: about
        після после: after
        перед: before
        та: and
        або или: or
        є это це: is
        він он: he
        вона она: she
        вони они: they
        прикинься притворись удавай вдай: pretend
        """
    );

    /// <param name="folded">In Latin letters, as the analyzer folds it.</param>
    public static IReadOnlyList<string>? WriteOut(string folded) => Table.Find(folded);
}
