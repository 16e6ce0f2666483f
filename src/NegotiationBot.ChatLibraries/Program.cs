using NegotiationBot.Chat.Console;
using NegotiationBot.ChatLibraries;
using NegotiationBot.Cli;

return await CommandLine.RunAsync(args, Terminal.OfProcess(), builder => builder.Services.UseChatLibraries());
