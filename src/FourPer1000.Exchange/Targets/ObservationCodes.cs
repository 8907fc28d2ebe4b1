using FourPer1000.Targets;

namespace FourPer1000.Exchange;

/// <summary>The codes of measures and scopes, to be found as bytes. Immutable; readers on several threads share it.</summary>
internal sealed class ObservationCodes(ObservationAxes axes)
{
    public ObservationAxes Axes { get; } = axes;

    public CodeTable<int> Measures { get; } = new(axes.Measures.Select((key, number) => KeyValuePair.Create(key, number)));

    public CodeTable<int> Scopes { get; } = new(axes.Scopes.Select((code, number) => KeyValuePair.Create(code, number)));
}
