using NegotiationBot.Core.Quotes.Choice;
using NegotiationBot.Core.Quotes.Frames;
using NegotiationBot.Core.Quotes.Mentions;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Quotes.Casting;

/// <summary>Weighs those who bear a name that an article gives to more than one.</summary>
internal sealed class Namesakes(ArticleReading reading)
{
    private const int MostCounted = 20;
    private const int FurthestBack = 40;

    private readonly IReadOnlyList<string> _title = NameFolder.Words(reading.Article.Title);

    /// <param name="appearances">Those spoken of so far.</param>
    /// <param name="lastSpeaker">Whose words stood last.</param>
    public IReadOnlyList<Namesake> Of(
        FoundMention mention,
        IReadOnlyList<CastMember> members,
        Appearances appearances,
        CastMember? lastSpeaker
    )
    {
        var last = members.Select(appearances.LastOf).ToList();
        var ranks = RanksOf(last);
        var surname = PersonName.TryParse(mention.Name)?.Surname;
        var mostNamed = members.MaxBy(member => member.Mentions.Count);
        var firstNamed = members.MinBy(member => member.Mentions is [var first, ..] ? first.Span.Start : int.MaxValue);
        var lastMeant = last.Max();
        return
        [
            .. members.Select(
                (member, i) =>
                    new Namesake(
                        member,
                        FeaturesOf(mention, surname, member)
                            .Note(NamesakeFeature.Rank, ranks[last[i]])
                            .Note(NamesakeFeature.Namesakes, members.Count)
                            .Note(NamesakeFeature.WasLastMeant, last[i] >= 0 && last[i] == lastMeant)
                            .Note(NamesakeFeature.TimesMeant, Math.Min(MostCounted, appearances.TimesOf(member)))
                            .Note(NamesakeFeature.SentencesBack, SentencesBack(mention, last[i], appearances))
                            .Note(NamesakeFeature.ParagraphsBack, ParagraphsBack(mention, last[i], appearances))
                            .Note(NamesakeFeature.WasSubject, last[i] >= 0 && appearances[last[i]].IsSubject)
                            .Note(NamesakeFeature.IsMostNamed, ReferenceEquals(member, mostNamed))
                            .Note(NamesakeFeature.IsFirstNamed, ReferenceEquals(member, firstNamed))
                            .Note(NamesakeFeature.IsLastSpeaker, ReferenceEquals(member, lastSpeaker))
                    )
            ),
        ];
    }

    /// <summary>Of each number how many are greater.</summary>
    private static Dictionary<int, int> RanksOf(List<int> numbers)
    {
        var ranks = new Dictionary<int, int>(numbers.Count);
        foreach (var (greater, number) in numbers.OrderDescending().Index())
        {
            ranks.TryAdd(number, greater);
        }
        return ranks;
    }

    private Features<NamesakeFeature> FeaturesOf(FoundMention mention, string? surname, CastMember member)
    {
        var before = member.MentionsBefore(mention.Span.Start);
        return new Features<NamesakeFeature>()
            .Note(NamesakeFeature.TimesNamedInFull, Math.Min(MostCounted, member.Mentions.Count))
            .Note(NamesakeFeature.TimesNamedInFullBefore, Math.Min(MostCounted, before))
            .Note(NamesakeFeature.IsNamedInFullLater, before < member.Mentions.Count)
            .Note(
                NamesakeFeature.GenderAgrees,
                mention.Gender is not Pronoun.Unknown && member.Gender == mention.Gender
            )
            .Note(NamesakeFeature.GenderIsKnown, member.Gender is not Pronoun.Unknown)
            .Note(NamesakeFeature.TitleAgrees, mention.Title is { } title && SharesTitle(member, title))
            .Note(NamesakeFeature.IsInTitle, member.Person is { Given: [var given, ..] } && _title.Contains(given))
            .Note(NamesakeFeature.IsKnown, member.IsKnown)
            .Note(NamesakeFeature.GivenNameOnly, member.Person is { } person && person.Surname != surname)
            .Note(NamesakeFeature.HasTitle, mention.Title is not null);
    }

    private static bool SharesTitle(CastMember member, string title)
    {
        var words = NameFolder.Words(title);
        return member.Titles.Any(held => NameFolder.Words(held).Any(words.Contains));
    }

    private static int SentencesBack(FoundMention mention, int last, Appearances appearances) =>
        last < 0 ? FurthestBack : Math.Min(FurthestBack, mention.Frame - appearances[last].Frame);

    private int ParagraphsBack(FoundMention mention, int last, Appearances appearances) =>
        last < 0
            ? FurthestBack
            : Math.Min(
                FurthestBack,
                reading.Frames[mention.Frame].Paragraph - reading.Frames[appearances[last].Frame].Paragraph
            );
}
