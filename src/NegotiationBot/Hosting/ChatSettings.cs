using NegotiationBot.Core.Commands;
using NegotiationBot.Core.Commands.Asking;
using NegotiationBot.Core.Commands.Moderation;

namespace NegotiationBot.Hosting;

/// <summary>The configuration as the commands know it.</summary>
internal static class ChatSettings
{
    public static HouseDefaults DefaultsOf(ChatOptions chat) =>
        new(
            chat.Collections.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            chat.MemberAnswersPerMinute,
            chat.ChannelAnswersPerMinute,
            chat.AccountDays,
            chat.DirectMessages
        );

    public static CorpusAdmins AdminsOf(AdminsOptions admins) =>
        new(admins.Discord.Select(id => $"discord:{id}").Concat(admins.Slack.Select(id => $"slack:{id}")));

    /// <summary>Checked when the bot starts on a platform; without one nobody asks.</summary>
    public static ResponsibleParty ResponsibleOf(OperatorOptions responsible) =>
        new(responsible.Name ?? "", responsible.Contact ?? "", responsible.PrivacyUrl ?? "");

    public static QuotationLimits QuotationsOf(AnswersOptions answers) =>
        new(answers.ChannelPercent / 100.0, answers.ChannelProseWords, answers.ChannelAlwaysWords);
}
