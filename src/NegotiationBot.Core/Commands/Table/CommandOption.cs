using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Text;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>A value that is given with a command.</summary>
/// <param name="Description">At most 100 characters in any language.</param>
/// <param name="Values">Of a choice: what may be given.</param>
/// <param name="Offers">What is offered while it is typed; what was typed is valid all the same.</param>
/// <param name="Least">Of a number; inclusive, as is <paramref name="Most"/>.</param>
public sealed record CommandOption(
    string Name,
    StyledText Description,
    OptionKind Kind,
    bool IsRequired,
    IReadOnlyList<Choice>? Values = null,
    OptionOffers Offers = OptionOffers.Nothing,
    int? Least = null,
    int? Most = null
);
