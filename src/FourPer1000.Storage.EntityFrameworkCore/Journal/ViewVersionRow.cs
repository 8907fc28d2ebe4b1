namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Which version of a fold made the rows of a view.</summary>
internal sealed record ViewVersionRow(string View, int Version);
