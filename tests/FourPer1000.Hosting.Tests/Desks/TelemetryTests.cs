using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

[Collection("telemetry")]
public sealed class TelemetryTests
{
    [Fact]
    public async Task Commands_are_traced_and_measured_and_nothing_personal_is_said()
    {
        var activities = new ConcurrentQueue<Activity>();
        var measured = new ConcurrentQueue<(string Name, string? Unit, string Tags)>();
        using var tracing = new ActivityListener
        {
            ShouldListenTo = source => source.Name == HostingTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(tracing);
        using var metering = new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Meter.Name == HostingTelemetry.Name)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
        metering.SetMeasurementEventCallback<long>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, instrument.Unit, Text(tags))));
        metering.SetMeasurementEventCallback<double>((instrument, _, tags, _) => measured.Enqueue((instrument.Name, instrument.Unit, Text(tags))));
        metering.Start();
        await using var portal = new Portal();

        await portal.SubmitAsync(new FormBuilder().By("person-77").WithId("form-77").Build(), "command-77", new("MARK", null, null));
        await portal.SubmitAsync(new FormBuilder().By("person-77").WithId("form-78").AsRepresentativeOf(null).For("B1").Build(), "command-78");

        measured.Should().Contain(one => one.Name == "fourper1000.commands" && one.Unit == "{command}" && one.Tags.Contains("fourper1000.command=submit", StringComparison.Ordinal));
        measured.Should().Contain(one => one.Name == "fourper1000.decisions" && one.Tags.Contains("fourper1000.outcome=granted", StringComparison.Ordinal));
        measured.Should().Contain(one => one.Name == "fourper1000.decisions" && one.Tags.Contains("fourper1000.outcome=refused", StringComparison.Ordinal));
        measured.Should().Contain(one => one.Name == "fourper1000.append.duration" && one.Unit == "s" && one.Tags.Contains("fourper1000.append.outcome=appended", StringComparison.Ordinal));
        activities.Should().Contain(activity => activity.DisplayName == "registration.submit");
        string everything = string.Join('\n', measured) + string.Join('\n', activities.Select(activity => activity.DisplayName + string.Join(',', activity.TagObjects)));
        everything.Should().NotContain("77").And.NotContain("MARK");
    }

    private static string Text(ReadOnlySpan<KeyValuePair<string, object?>> tags) => string.Join(',', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"));
}
