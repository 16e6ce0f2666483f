namespace NegotiationBot.Storage;

/// <summary>What a commit outlives, the least first.</summary>
internal enum Durability
{
    /// <summary>The end of the process, however it ends. A power cut may take what was committed last, and never what came before without what came after.</summary>
    Process,

    /// <summary>A power cut too: the commit waits for the disk, and with it whatever was committed before.</summary>
    Power,
}
