using NegotiationBot.Core.Chat;

namespace NegotiationBot.Core.Commands.Table;

/// <summary>The paths of the slash commands.</summary>
public static class CommandNames
{
    public const string Ask = "ask";
    public const string Check = CommandInvoked.Check;
    public const string Why = "why";
    public const string Sources = "sources";
    public const string Help = "help";
    public const string Privacy = "privacy";
    public const string MyData = "my-data";
    public const string ForgetMe = "forget-me";
    public const string Quotes = "quotes";
    public const string Timeline = "timeline";
    public const string Compare = "compare";

    public const string ModChannel = "mod channel";
    public const string ModOff = "mod off";
    public const string ModOn = "mod on";
    public const string ModLimit = "mod limit";
    public const string ModMute = "mod mute";
    public const string ModUnmute = "mod unmute";
    public const string ModHide = "mod hide";
    public const string ModRestore = "mod restore";
    public const string ModCorrect = "mod correct";
    public const string ModDispute = "mod dispute";
    public const string ModPin = "mod pin";
    public const string ModPosting = "mod posting";
    public const string ModModerator = "mod moderator";
    public const string ModQueue = "mod queue";
    public const string ModLog = "mod log";
    public const string ModUndo = "mod undo";

    public const string CorpusAdd = "corpus add";
    public const string CorpusList = "corpus list";
    public const string CorpusShow = "corpus show";
    public const string CorpusEdit = "corpus edit";
    public const string CorpusRemove = "corpus remove";
    public const string CorpusReview = "corpus review";
    public const string CorpusStatus = "corpus status";
    public const string CorpusSuppress = "corpus suppress";
    public const string CorpusLift = "corpus lift";
    public const string CorpusGive = "corpus give";
    public const string CorpusLog = "corpus log";
    public const string CorpusUndo = "corpus undo";
}
