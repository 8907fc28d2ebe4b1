namespace FourPer1000.Testing.Tests;

public sealed class SampleObservationsTests
{
    [Fact]
    public void Every_invented_row_says_so_and_no_published_row_does()
    {
        Rows(SampleObservations.OpenInvented()).Should().OnlyContain(row => row.EndsWith($",{SampleObservations.InventedSource},", StringComparison.Ordinal)).And.HaveCountGreaterThan(100);
        Rows(SampleObservations.OpenPublished()).Should().OnlyContain(row => !row.Contains("invented", StringComparison.Ordinal) && row.Split(',').Length >= 9).And.HaveCount(13);
    }

    [Fact]
    public void Every_published_row_names_its_source() =>
        Rows(SampleObservations.OpenPublished()).Should().OnlyContain(row => row.Contains("founding text", StringComparison.Ordinal) || row.Contains(".org", StringComparison.Ordinal) || row.Contains(".com", StringComparison.Ordinal) || row.Contains(".eu", StringComparison.Ordinal));

    private static string[] Rows(Stream file)
    {
        using var reader = new StreamReader(file);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }
}
