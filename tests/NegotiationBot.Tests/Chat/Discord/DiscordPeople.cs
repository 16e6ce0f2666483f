using System.Globalization;
using NegotiationBot.Chat.Discord;
using NegotiationBot.Tests.Chat.Scenarios;
using NegotiationBot.Tests.Emulators.Discord;

namespace NegotiationBot.Tests.Chat.Discord;

/// <summary>The people and places of the scenarios, as Discord numbers them.</summary>
internal static class DiscordPeople
{
    private static readonly Person[] Known =
    [
        Person.Member,
        Person.OtherMember,
        Person.Manager,
        Person.Keeper,
        Person.Ukrainian,
        Person.Russian,
        Person.Newcomer,
    ];

    /// <summary>An id that tells the age of the account.</summary>
    public static string IdOf(Person who) =>
        who.Id.Length > 6
            ? who.Id
            : (
                ulong.Parse(Snowflake.At(PlayingBot.Start - TimeSpan.FromDays(who.AccountDays))) + ulong.Parse(who.Id)
            ).ToString(CultureInfo.InvariantCulture);

    /// <summary>Of somebody whom an option names.</summary>
    public static string IdOf(string person) =>
        IdOf(Known.FirstOrDefault(known => known.Id == person) ?? new Person(person));

    public static void Furnish(DiscordWorld world)
    {
        world.AddChannel("500", Spot.Talks.Channel);
        world.AddChannel("500", Spot.Elsewhere.Channel);
        world.AddChannel("600", Spot.OtherServer.Channel);
        foreach (var person in Known)
        {
            world.AddDirect(IdOf(person), Spot.DirectWith(person).Channel);
            if (person.Manages)
            {
                world.AddManager(IdOf(person));
            }
        }
    }

    /// <summary>The channel of a spot; a thread is one of its own, by the id of the message that opened it.</summary>
    public static string ChannelOf(DiscordWorld world, Spot where)
    {
        if (where.Thread is not { } thread)
        {
            return where.Channel;
        }
        world.AddChannel(where.Server, thread, where.Channel);
        return thread;
    }
}
