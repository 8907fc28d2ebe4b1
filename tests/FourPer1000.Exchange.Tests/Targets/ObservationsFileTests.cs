using System.Text;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Exchange.Tests;

public sealed class ObservationsFileTests
{
    private const string Header = "measure,scope,date,value,low,high,evidence,source,recordedAt\n";

    [Fact]
    public void A_row_is_an_observation()
    {
        ObservationsFile file = Read(Header + "A3.studies-per-year,global,2024-12-31,2.5,2,3,report,\"a, b\",2025-02-01T09:00:00+01:00\nF3.kpis,global,2021-03-31,done,,,,,\n");

        file.Unreadable.Should().BeEmpty();
        file.Table.In("A3.studies-per-year", "global").Should().Equal(new PlanObservation("A3.studies-per-year", "global", new(2024, 12, 31), 2.5m)
        {
            Low = 2,
            High = 3,
            Evidence = "report",
            Source = "a, b",
            RecordedAt = new DateTimeOffset(2025, 2, 1, 8, 0, 0, TimeSpan.Zero),
        });
        file.Table.In("F3.kpis", "global").Should().ContainSingle().Which.Value.Step.Should().Be(MilestoneState.Done);
    }

    [Fact]
    public void Columns_stand_in_any_order_and_what_is_not_needed_may_be_absent()
    {
        ObservationsFile file = Read("note,value,date,scope,measure\nx,7,2024-12-31,africa,C2.regional-food-businesses\n");

        file.UnknownColumns.Should().Be(1);
        file.Table.In("C2.regional-food-businesses", "africa").Should().ContainSingle().Which.Value.Number.Should().Be(7);
    }

    [Theory]
    [InlineData("X.unknown,global,2024-12-31,2", "input.unknown-measure", "measure", 1)]
    [InlineData("a3.studies-per-year,global,2024-12-31,2", "input.unknown-measure", "measure", 1)]
    [InlineData("A3.studies-per-year,World,2024-12-31,2", "input.unknown-scope", "scope", 21)]
    [InlineData("A3.studies-per-year,FR,2024-12-31,2", "input.unknown-scope", "scope", 21)]
    [InlineData("A3.studies-per-year,global,2024,2", "input.unreadable-date", "date", 28)]
    [InlineData("A3.studies-per-year,global,2024-12-31,", "input.missing-value", "value", 39)]
    [InlineData("A3.studies-per-year,global,2024-12-31,two", "input.unreadable-number", "value", 39)]
    [InlineData("A3.studies-per-year,global,2024-12-31,\"2,5\"", "input.unreadable-number", "value", 39)]
    [InlineData("A3.studies-per-year,global,2024-12-31,done", "input.unreadable-number", "value", 39)]
    [InlineData("F3.kpis,global,2024-12-31,1", "input.unknown-step", "value", 27)]
    [InlineData("F3.kpis,global,2024-12-31,Done", "input.unknown-step", "value", 27)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2,3", "input.outside-interval", "low", 41)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2,,1", "input.outside-interval", "high", 42)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2,x", "input.unreadable-number", "low", 41)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2,,,,,2025-02-01", "input.unreadable-instant", "recordedAt", 45)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2,,,,,,x", "input.too-many-fields", "", 46)]
    [InlineData("A3.studies-per-year,global,2024-12-31,2\"", "input.malformed-row", "value", 39)]
    public void A_bad_row_costs_that_row_and_is_listed_with_its_place(string row, string code, string column, int character)
    {
        ObservationsFile file = Read($"{Header}{row}\nA3.studies-per-year,global,2023-12-31,2\n");

        UnreadableObservation bad = file.Unreadable.Should().ContainSingle().Subject;
        (bad.Line, bad.Column, bad.Faults[0].Code, bad.Faults[0].Column).Should().Be((2, character, code, column));
        file.Table.Count.Should().Be(1);
    }

    [Fact]
    public void Every_fault_of_a_row_is_given()
    {
        UnreadableObservation bad = Read(Header + ",nowhere,yesterday,,,,,,soon\n").Unreadable.Should().ContainSingle().Subject;

        bad.Faults.Select(fault => (fault.Code, fault.Column)).Should().Equal(
            ("input.missing-value", "measure"), ("input.missing-value", "value"), ("input.unknown-scope", "scope"), ("input.unreadable-date", "date"), ("input.unreadable-instant", "recordedAt"));
        (bad.Measure, bad.Scope).Should().Be((null, "nowhere"));
    }

    [Theory]
    [InlineData("measure,scope,date\n", "input.missing-column")]
    [InlineData("measure;scope;date;value\n", "input.wrong-separator")]
    [InlineData("", "input.no-header")]
    [InlineData("measure,scope,date,value,value\n", "input.repeated-column")]
    [InlineData(Header + "A3.studies-per-year,global,2024-12-31,\"2\n", "input.unclosed-quote")]
    public void What_makes_the_whole_file_unreadable_is_a_fault(string text, string code) =>
        ObservationsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "o.csv", ObservationAxes.Default).Faults.Should().ContainSingle().Which.Code.Should().Be(code);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_file_read_in_parts_is_the_same_file(int parts)
    {
        var text = new StringBuilder(Header);
        for (int row = 0; row < 500; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{(row % 7 == 0 ? "F3.kpis" : "A3.studies-per-year")},{(row % 11 == 0 ? "nowhere" : "global")},20{row % 90 + 10}-12-31,{(row % 13 == 0 ? "x" : row % 7 == 0 ? "done" : row)},,,r{row},{(row % 3 == 0 ? "s" : "")},{(row % 5 == 0 ? "2025-02-01T09:00:00Z" : "")}{(row % 2 == 0 ? "\r\n" : "\n")}");
        }

        ObservationsFile whole = Read(text.ToString());
        ObservationsFile split = Split(text.ToString(), parts);

        split.Unreadable.Should().Equal(whole.Unreadable).And.HaveCountGreaterThan(50);
        split.Table.Count.Should().Be(whole.Table.Count);
        foreach (string measure in (string[])["F3.kpis", "A3.studies-per-year"])
        {
            split.Table.In(measure, "global").Should().Equal(whole.Table.In(measure, "global"));
        }
    }

    [Fact]
    public void A_fault_in_a_later_part_has_its_line_of_the_file()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Repeat("A3.studies-per-year,global,2024-12-31,2\n", 99))), .. "A3.studies-per-year,"u8, 0xE9, (byte)'\n'];

        Fault fault = ObservationParts.Read(new MemoryStream(bytes), "o.csv", new(ObservationAxes.Default), 4).Faults.Should().ContainSingle().Subject;

        (fault.Code, fault.Place.Line).Should().Be((FileFaults.NotUtf8, 101));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        PlanObservation[] all =
        [
            new("A3.studies-per-year", "global", new(2024, 12, 31), -1234567890.123456789m) { Low = -2000000000m, Source = "a \"quoted\" one, here" },
            new("A3.studies-per-year", "FRA", new(2024, 12, 31), 0.0000000001m) { RecordedAt = new DateTimeOffset(2025, 1, 2, 3, 4, 5, TimeSpan.Zero) },
            new("F3.kpis", "global", new(2020, 1, 1), MilestoneState.Planned) { Evidence = "in-law" },
        ];
        using var stream = new MemoryStream();
        ObservationsFile.Write(stream, all);

        ObservationsFile file = Read(Encoding.UTF8.GetString(stream.ToArray()));

        file.Table.In("A3.studies-per-year", "global").Concat(file.Table.In("A3.studies-per-year", "FRA")).Concat(file.Table.In("F3.kpis", "global")).Should().Equal(all);
    }

    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.50", "12.5")]
    [InlineData("-0.001", "-0.001")]
    [InlineData("1e3", "1000")]
    [InlineData("1.5E-2", "0.015")]
    [InlineData("999999999999999999", "999999999999999999")]
    [InlineData("1234567890123456789012345678", "1234567890123456789012345678")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    public void A_number_is_spelt_as_in_json(string text, string expected)
    {
        NumberText.TryRead(Encoding.UTF8.GetBytes(text), out decimal value).Should().BeTrue();
        NumberText.Of(value).Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("01")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("-.5")]
    [InlineData("1.2.3")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData("0x1")]
    [InlineData("12345678901234567890123456789")]
    public void What_is_not_a_number_is_refused(string text) => NumberText.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();

    private static ObservationsFile Read(string text) =>
        ObservationsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "o.csv", ObservationAxes.Default).TryGet(out ObservationsFile? file)
            ? file
            : throw new InvalidOperationException("The file cannot be read.");

    private static ObservationsFile Split(string text, int parts) =>
        ObservationParts.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "o.csv", new(ObservationAxes.Default), parts).TryGet(out ObservationsFile? file)
            ? file
            : throw new InvalidOperationException("The file cannot be read.");
}
