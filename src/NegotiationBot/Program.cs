using NegotiationBot.Chat.Console;
using NegotiationBot.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess());
