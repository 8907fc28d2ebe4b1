namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A person's key, wrapped by the master key that is named beside it.</summary>
internal sealed record PersonKeyRow(string Person, byte[] Wrapped, string Master);
