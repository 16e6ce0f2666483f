using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;
using NegotiationBot.Core.Replies;

namespace NegotiationBot.Core.Commands.Members;

/// <summary>The bot's own page: what it can do, what it answers from, who answers for it.</summary>
public sealed class HomePage(Authorities authorities, SourcesCommand sources, PrivacyCommand privacy)
{
    private const int Sources = 10;

    public async Task<IReadOnlyList<Deed>> ShowAsync(Visit visit, CancellationToken cancellationToken)
    {
        var help = HelpCommand.InChat(visit, await authorities.HeldAsync(visit, cancellationToken));
        var (listed, kept) = (sources.Run(visit.Filter), privacy.Run());
        return
        [
            new ShowHome(
                help with
                {
                    Blocks =
                    [
                        .. help.Blocks,
                        new LineBlock(listed.FirstLine),
                        .. listed.Blocks.Take(Sources),
                        new LineBlock(kept.FirstLine),
                        .. kept.Blocks,
                    ],
                    More = null,
                }
            ),
        ];
    }
}
