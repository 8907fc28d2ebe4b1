namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Names a row of a view.</summary>
internal readonly record struct RowKey(string View, string Key) : IComparable<RowKey>
{
    public int CompareTo(RowKey other) => string.CompareOrdinal(View, other.View) is var order and not 0 ? order : string.CompareOrdinal(Key, other.Key);
}
