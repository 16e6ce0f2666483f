using NegotiationBot.Core.Quotes.Casting;
using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Training.Gold;

/// <summary>Whether somebody of an article's cast is the one whom an annotator names.</summary>
internal static class SameSpeaker
{
    public static bool As(string entity, CastMember member)
    {
        var key = NameFolder.Key(entity);
        if (key == NameFolder.Key(member.Name))
        {
            return true;
        }
        if (PersonName.TryParse(entity) is not { } gold)
        {
            return false;
        }
        if (member.Kind is SpeakerKind.Person)
        {
            return new[] { member.Person, PersonName.TryParse(member.Name) }.Any(person =>
                person is not null && person.MayBe(gold)
            );
        }
        var words = NameFolder.Words(member.Name).Where(word => word is not ("the" or "a" or "an")).ToList();
        var wanted = NameFolder.Words(entity).Where(word => word is not ("the" or "a" or "an")).ToList();
        return words.Count > 0 && wanted.Count > 0 && words[^1] == wanted[^1];
    }
}
