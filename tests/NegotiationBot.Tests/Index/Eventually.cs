namespace NegotiationBot.Tests.Index;

/// <summary>What another thread does meanwhile: waited for in real time, and no longer than a slow machine takes.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);

    public static async Task ShouldBeAsync(Func<bool> condition)
    {
        for (var waited = TimeSpan.Zero; waited < Patience && !condition(); waited += Pause)
        {
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
        condition().ShouldBeTrue();
    }
}
