namespace FourPer1000.StateMachines;

/// <summary>Labels for those who want the codes themselves.</summary>
public sealed class CodeLabels : IMachineLabels
{
    /// <inheritdoc/>
    public string Machine(string machine) => machine;

    /// <inheritdoc/>
    public string State(string machine, string state) => state;

    /// <inheritdoc/>
    public string Trigger(string machine, string trigger) => trigger;

    /// <inheritdoc/>
    public string Authority(string authority) => authority;

    /// <inheritdoc/>
    public string Awaited => "awaited";

    /// <inheritdoc/>
    public string Guard(string code) => code;
}
