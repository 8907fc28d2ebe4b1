namespace FourPer1000.Exchange;

/// <summary>What can be wrong with files of a journal.</summary>
public static class JournalFaults
{
    /// <summary>A line is no checkpoint.</summary>
    public const string UnreadableCheckpoint = "journal.unreadable-checkpoint";

    /// <summary>The file is no dossier of a decision. Arguments: <c>problem</c>.</summary>
    public const string UnreadableDossier = "journal.unreadable-dossier";
}
