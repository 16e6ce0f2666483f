using System.Text.Json.Serialization;
using NegotiationBot.Core.Answers;
using NegotiationBot.Core.Chat;
using NegotiationBot.Core.Commands.People;
using NegotiationBot.Core.Commands.Table;
using NegotiationBot.Core.Quotes;

namespace NegotiationBot.Core.Commands.Moderation;

/// <summary>
/// A closed family: what a moderator or an admin did. All acts of a community, in order and without those taken back, make its <see cref="HouseRules"/>; so the
/// log cannot say anything but what holds, and taking one back is leaving it out.
/// </summary>
[JsonDerivedType(typeof(ChannelSwitched), "channel")]
[JsonDerivedType(typeof(CommunitySwitched), "community")]
[JsonDerivedType(typeof(LimitsSet), "limits")]
[JsonDerivedType(typeof(MemberMuted), "mute")]
[JsonDerivedType(typeof(MemberUnmuted), "unmute")]
[JsonDerivedType(typeof(QuoteHidden), "hide")]
[JsonDerivedType(typeof(QuoteRestored), "restore")]
[JsonDerivedType(typeof(CorrectionProposed), "propose")]
[JsonDerivedType(typeof(CorrectionSettled), "settle")]
[JsonDerivedType(typeof(QuoteDisputed), "dispute")]
[JsonDerivedType(typeof(AnswerPinned), "pin")]
[JsonDerivedType(typeof(PostingSwitched), "posting")]
[JsonDerivedType(typeof(ModeratorNamed), "moderator")]
[JsonDerivedType(typeof(ReplyDeleted), "delete")]
[JsonDerivedType(typeof(CollectionsGiven), "collections")]
[JsonDerivedType(typeof(PersonSuppressed), "suppress")]
[JsonDerivedType(typeof(ChildQuoteLifted), "lift")]
[JsonDerivedType(typeof(QuoteCorrected), "correct")]
[JsonDerivedType(typeof(ArticleChanged), "article")]
public abstract record Act
{
    /// <summary>Who may do it, and take it back.</summary>
    [JsonIgnore]
    public virtual Authority Needs => Authority.Moderator;
}

public sealed record ChannelSwitched(string Channel, bool IsOn) : Act;

/// <summary>The kill switch: off, the bot answers nowhere in the community, whatever its channels say.</summary>
public sealed record CommunitySwitched(bool IsOn) : Act;

/// <param name="Member">Answers to one member in a minute; null leaves it as it was, as with the others.</param>
/// <param name="Channel">Answers in one channel in a minute.</param>
/// <param name="AccountDays">Accounts younger than so many days are answered privately only.</param>
public sealed record LimitsSet(int? Member, int? Channel, int? AccountDays) : Act;

public sealed record MemberMuted(MemberKey Member, DateTimeOffset Until) : Act;

public sealed record MemberUnmuted(MemberKey Member) : Act;

/// <param name="Label">What the log says of it: the answer's id and the number of the quote, not its words.</param>
public sealed record QuoteHidden(QuoteKey Quote, string Label) : Act;

public sealed record QuoteRestored(QuoteKey Quote, string Label) : Act;

/// <summary>Hidden here until an admin has settled it.</summary>
/// <param name="From">Whom the answer named; empty where it named nobody.</param>
public sealed record CorrectionProposed(QuoteKey Quote, string Label, string From, string To) : Act;

/// <param name="Number">Of the <see cref="CorrectionProposed"/> in the same community.</param>
public sealed record CorrectionSettled(int Number, bool IsAccepted) : Act
{
    public override Authority Needs => Authority.Admin;
}

public sealed record QuoteDisputed(QuoteKey Quote, string Label, string Reason, string Link) : Act;

/// <param name="Topic">The words of the questions it answers, as they were given.</param>
/// <param name="Until">The last day.</param>
public sealed record AnswerPinned(string Topic, string Text, string Source, DateOnly Until) : Act
{
    public const int LongestText = 1000;
}

/// <summary>Whether a checked quote may be posted in the channel.</summary>
public sealed record PostingSwitched(string Channel, bool IsOn) : Act;

public sealed record ModeratorNamed(MemberKey Member, bool IsNamed) : Act
{
    public override Authority Needs => Authority.Manager;
}

/// <summary>A reply was removed. It cannot come back, so it is not taken back.</summary>
public sealed record ReplyDeleted(string AnswerId) : Act;

/// <param name="Channel">Null for the whole community.</param>
public sealed record CollectionsGiven(string? Channel, IReadOnlyList<string> Collections) : Act
{
    public override Authority Needs => Authority.Admin;
}

/// <summary>Of the whole corpus: nothing is told about somebody.</summary>
/// <param name="Names">All that they are known by.</param>
/// <param name="Until">The last day; null for good.</param>
public sealed record PersonSuppressed(IReadOnlyList<string> Names, DateOnly? Until, string? Reason) : Act
{
    public override Authority Needs => Authority.Admin;
}

/// <summary>Of the whole corpus: one quote is shown though it names a child.</summary>
/// <param name="Label">What the log says of it: the article's short id, not its words.</param>
public sealed record ChildQuoteLifted(QuoteKey Quote, string Label) : Act
{
    public override Authority Needs => Authority.Admin;
}

/// <summary>Of the whole corpus: a proposed correction that was accepted.</summary>
/// <param name="From">Whose the words were before; empty where nobody was named.</param>
/// <param name="To">Whose they are, by the name that the corpus has for them.</param>
/// <param name="Community">Where it was proposed.</param>
/// <param name="Proposal">The number of the <see cref="CorrectionProposed"/> there.</param>
/// <param name="Answers">Those that showed the quote. Answered anew, they may show it no more, and still say that it was corrected.</param>
public sealed record QuoteCorrected(
    QuoteKey Quote,
    string Label,
    string From,
    string To,
    CommunityId Community,
    int Proposal,
    IReadOnlyList<AnswerId> Answers
) : Act
{
    public override Authority Needs => Authority.Admin;
}

/// <summary>Of the whole corpus: for the log alone.</summary>
/// <param name="Change"><c>added</c>, <c>edited</c>, <c>removed</c>.</param>
public sealed record ArticleChanged(string Change, string Title) : Act
{
    public override Authority Needs => Authority.Admin;
}
