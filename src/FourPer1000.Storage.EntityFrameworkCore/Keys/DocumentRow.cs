namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A document, wrapped by the master key that is named beside it.</summary>
internal sealed record DocumentRow(string Name, byte[] Wrapped, string Master);
