namespace NegotiationBot.Core.Tests;
