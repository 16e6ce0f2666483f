using NegotiationBot.Core.Speakers;

namespace NegotiationBot.Core.Tests.Quotes;

/// <summary>People and states of our own, known to the registry of the tests.</summary>
internal static class Invented
{
    public static SpeakerRegistry Registry { get; } =
        SpeakerRegistry.Of([
            new Speaker(
                "Ilvara Brandt",
                SpeakerKind.Person,
                ["Ilvara Brant", "Илвара Брандт"],
                [
                    new Office(
                        "President of Norland",
                        ["Norland’s leader", "Norlandic President"],
                        new DateOnly(2021, 5, 1),
                        new DateOnly(2025, 4, 30)
                    ),
                ],
                Pronoun.She
            ),
            new Speaker(
                "Oskar Velmin",
                SpeakerKind.Person,
                ["Oscar Velmin", "Osk Velmin"],
                [new Office("President of Norland", ["Norland’s leader"], new DateOnly(2025, 5, 1))],
                Pronoun.He
            ),
            new Speaker(
                "Danylo Hrushko",
                SpeakerKind.Person,
                ["Danilo Grushko", "Данило Грушко", "Hrushko", "Grushko"],
                [],
                Pronoun.He
            ),
        ]);
}
