namespace FourPer1000.Exchange;

/// <summary>How a scan for a row ended.</summary>
internal enum CsvScanEnd
{
    /// <summary>There is a row.</summary>
    Row,

    /// <summary>The row goes on behind what is in memory.</summary>
    Incomplete,

    /// <summary>The file ends within a quoted cell.</summary>
    Unclosed,
}
