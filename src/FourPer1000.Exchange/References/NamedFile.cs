namespace FourPer1000.Exchange;

/// <summary>Content with the name under which its faults are reported.</summary>
/// <param name="Name">The name.</param>
/// <param name="Content">The bytes.</param>
public sealed record NamedFile(string Name, Stream Content)
{
    /// <summary>All bytes from the present position on.</summary>
    public byte[] ReadWhole()
    {
        using var whole = new MemoryStream();
        Content.CopyTo(whole);
        return whole.ToArray();
    }
}
