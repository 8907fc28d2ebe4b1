namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A checkpoint as it is stored: one line of JSON.</summary>
internal sealed record CheckpointRow(long Number, string Content);
